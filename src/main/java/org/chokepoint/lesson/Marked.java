package org.chokepoint.lesson;

/** A question with what was answered and how good that is. */
public record Marked(Question question, Answer answer, Grade grade) {

    public static Marked of(Question question, Answer answer) {
        return new Marked(question, answer, Grading.grade(question, answer));
    }

    public boolean isAnswered() {
        return grade.mark() != Grade.Mark.NONE;
    }
}
