package org.chokepoint.lesson;

import java.util.List;

/** Keeps what a reader answered, and takes what is written for the instructor. Without one nothing is kept, and the page says so. */
@FunctionalInterface
public interface AnswerBook {

    void keep(Lesson lesson, List<Marked> answers);
}
