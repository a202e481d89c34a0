package org.chokepoint.lesson.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.Language;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Models;
import org.chokepoint.lesson.Course;
import org.chokepoint.lesson.Lesson;

/** What was read from the folder of a lesson: none, one or two languages; {@code kept} where they are older than the files. */
record LessonPair(Files files, Shared shared, List<Lesson> lessons, List<Problem> problems, boolean kept) {

    record Files(ContentFile english, Optional<ContentFile> chinese) {}

    /** What all lessons depend on beside their own files. */
    record Shared(
            List<ContentFile> lists,
            Course course,
            Set<String> ids,
            Set<String> slugs,
            Set<String> exceptions,
            LocalDate today) {}

    LessonPair {
        lessons = List.copyOf(lessons);
        problems = List.copyOf(problems);
    }

    boolean isOf(Files other, Shared others) {
        return files.equals(other) && shared.equals(others);
    }

    /** This pair, or the lessons of the last one where this one is wrong and that one was not or was kept itself. */
    LessonPair orAsBefore(LessonPair last) {
        boolean worse = isWrong() && (!last.isWrong() || last.kept);
        return worse ? new LessonPair(files, shared, last.lessons, problems, true) : this;
    }

    /** This pair while its file is no lesson at all. */
    LessonPair asBefore() {
        return new LessonPair(files, shared, lessons, problems, true);
    }

    private boolean isWrong() {
        return problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.ERROR);
    }

    static LessonPair read(Content content, Models models, Files files, Shared shared) {
        List<Problem> problems = new ArrayList<>();
        AboutReader headers = new AboutReader(content, models, shared.course(), shared.ids(), problems);
        LessonReader bodies = new LessonReader(content, models, shared, problems);
        List<Lesson> lessons = headers.read(files.english(), shared.today()).stream()
                .flatMap(about -> languages(files, about, headers, bodies).stream())
                .toList();
        return new LessonPair(files, shared, lessons, problems, false);
    }

    /** Both languages, each against the other. */
    private static List<Lesson> languages(Files files, Lesson.About about, AboutReader headers, LessonReader bodies) {
        List<Problem> problems = headers.problems();
        int before = problems.size();
        Optional<LessonReader.Read> english = bodies.read(files.english(), about, Language.EN);
        Optional<LessonReader.Read> chinese = files.chinese()
                .flatMap(file ->
                        headers.translation(file, about).flatMap(words -> bodies.read(file, words, Language.ZH)));
        if (files.chinese().isEmpty()) {
            problems.add(new Problem(
                    files.english().path(), 1, 1, "the lesson has no lesson.zh.md that can be read: translate it"));
        }
        // What is left out because it is wrong is not missing: first things first.
        if (problems.size() == before && english.isPresent() && chinese.isPresent()) {
            String one = files.english().path();
            String other = files.chinese().get().path();
            problems.addAll(english.get().outline().missingIn(chinese.get().outline(), one, other));
            problems.addAll(chinese.get().outline().missingIn(english.get().outline(), other, one));
        }
        return Stream.concat(english.stream(), chinese.stream())
                .map(LessonReader.Read::lesson)
                .toList();
    }
}
