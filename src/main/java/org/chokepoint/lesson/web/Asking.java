package org.chokepoint.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.lesson.Grade;
import org.chokepoint.lesson.Marked;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.Quiz;

/** The quizzes of a page, one of which may have been answered. */
record Asking(int quiz, Map<String, Marked> marked) {

    static Asking nothing() {
        return new Asking(0, Map.of());
    }

    static Asking of(Quiz quiz, List<Marked> marked) {
        return new Asking(
                quiz.number(),
                marked.stream()
                        .collect(Collectors.toMap(each -> each.question().ask().id(), Function.identity())));
    }

    public boolean answered(Quiz other) {
        return quiz == other.number();
    }

    /** The questions with what was answered, in the numbering of the page. */
    public List<Asked> questions(Quiz shown) {
        List<Asked> asked = new ArrayList<>();
        for (Question question : shown.questions()) {
            Marked answer = marked.get(question.ask().id());
            asked.add(new Asked(asked.size() + 1, question, answer));
        }
        return asked;
    }

    public long right() {
        return marked.values().stream().filter(each -> each.grade().isRight()).count();
    }

    /** How many of the questions of the quiz are marked; a text is not. */
    public long markable() {
        return marked.values().stream()
                .filter(each -> !(each.question() instanceof Question.Written))
                .count();
    }

    public boolean hasWritten() {
        return marked.values().stream().anyMatch(each -> each.grade().mark() == Grade.Mark.UNMARKED);
    }
}
