package org.chokepoint.lesson;

import java.util.List;
import java.util.Map;

/** What the present reader has answered. Without one nothing is kept, and the page says so. */
@FunctionalInterface
public interface AnswerBook {

    /** How far the reader is in a lesson: questions answered and right, of those that can be marked. */
    record Standing(int answered, int right) {}

    /** A question that comes back today, since it was missed before. */
    record Due(String lesson, String question) {}

    /** Keeps what was answered and takes what is written for the instructor; what has no answer changes nothing. */
    void keep(Lesson lesson, List<Marked> answers);

    /** By the slug of the lesson; lessons without an answer are missing. */
    default Map<String, Standing> standings() {
        return Map.of();
    }

    default List<Due> due() {
        return List.of();
    }
}
