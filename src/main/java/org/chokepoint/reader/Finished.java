package org.chokepoint.reader;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.AnswerBook.Standing;
import org.chokepoint.lesson.Course;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;

/** What a reader has finished: a lesson with all its questions answered and two thirds of them right, a module with all its lessons. */
public record Finished(Lessons lessons, Map<String, Standing> standings) {

    public boolean lesson(Lesson lesson) {
        Standing standing = standings.get(lesson.slug());
        long all = lesson.markable();
        return standing != null && standing.answered() >= all && 3 * standing.right() >= 2 * all;
    }

    public List<Course.Module> modules() {
        return lessons.course().modules().stream().filter(this::module).toList();
    }

    private boolean module(Course.Module module) {
        List<Lesson> own = lessons.all(Language.EN).stream()
                .filter(lesson -> lesson.about().module().equals(module))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(this::lesson);
    }
}
