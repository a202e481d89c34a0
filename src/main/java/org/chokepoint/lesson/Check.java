package org.chokepoint.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions at the end of a lesson. They are for the reader alone: nothing is stored or counted. */
public record Check(String title, List<Question> questions) {

    /** @param answer the right option, counted from 1; {@code see} is the heading under which the answer stands */
    public record Question(String html, List<String> options, int answer, String why, Lesson.@Nullable Heading see) {

        public Question {
            options = List.copyOf(options);
            if (answer < 1 || answer > options.size()) {
                throw new IllegalArgumentException(
                        "'answer' counts the options from 1 to " + options.size() + ", found " + answer);
            }
        }
    }

    /** A question with what the reader chose, null for no choice. */
    public record Marked(
            int number, Question question, @Nullable Integer given) {

        public boolean answered() {
            return given != null;
        }

        public boolean right() {
            return given != null && given == question.answer();
        }
    }

    public Check {
        questions = List.copyOf(questions);
    }

    /** Marks the answers, by the number of the question; what is not an option counts as no answer. */
    public List<Marked> mark(Map<Integer, Integer> answers) {
        List<Marked> marked = new ArrayList<>();
        for (int number = 1; number <= questions.size(); number++) {
            Question question = questions.get(number - 1);
            Integer given = answers.get(number);
            boolean option =
                    given != null && given >= 1 && given <= question.options().size();
            marked.add(new Marked(number, question, option ? given : null));
        }
        return List.copyOf(marked);
    }
}
