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

    /** The lessons that prepare a lever of the game, by the id of the lever, in the order of their ids. */
    default List<Lesson> preparing(String lever, Language language) {
        return all(language).stream()
                .filter(lesson -> lesson.about().levers().stream()
                        .anyMatch(each -> each.id().equals(lever)))
                .toList();
    }
}
