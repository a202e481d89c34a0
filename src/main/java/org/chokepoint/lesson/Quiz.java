package org.chokepoint.lesson;

import java.util.List;

/**
 * Questions that stand together.
 *
 * @param number of the quiz in its lesson, from 1
 */
public record Quiz(int number, String title, List<Question> questions) implements Block {

    public Quiz {
        questions = List.copyOf(questions);
    }

    @Override
    public String kind() {
        return "quiz";
    }

    /** Where it stands on the page. */
    public String anchor() {
        return "quiz-" + number;
    }
}
