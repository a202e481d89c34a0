package org.chokepoint.lesson;

import java.util.List;
import java.util.Optional;

/** The lessons of the content folder. */
public interface Lessons {

    /** In the order of their ids. */
    List<Lesson> all();

    Optional<Lesson> find(String slug);
}
