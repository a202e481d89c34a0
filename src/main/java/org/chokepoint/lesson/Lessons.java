package org.chokepoint.lesson;

import java.util.List;
import java.util.Optional;
import org.chokepoint.content.Language;

/** The lessons of the content folder, as they stand now: a file that is changed is read again. */
public interface Lessons {

    Course course();

    /** In the order of their ids. */
    List<Lesson> all(Language language);

    Optional<Lesson> find(String slug, Language language);
}
