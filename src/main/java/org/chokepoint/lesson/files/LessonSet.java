package org.chokepoint.lesson.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.Language;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Models;
import org.chokepoint.lesson.Course;
import org.chokepoint.lesson.Lesson;

/** All lessons at one moment, with what is wrong in them; {@code kept} are the files of
 * lessons that are older than the rest. */
record LessonSet(
        Course course, List<Lesson> lessons, List<Problem> problems, Set<String> unreadable, Set<String> kept) {

    /** A lesson file with more characters is not read. */
    static final int LONGEST = 200_000;

    private static final String ENGLISH = "lesson.md";
    private static final String CHINESE = "lesson.zh.md";

    LessonSet {
        lessons = List.copyOf(lessons);
        problems = List.copyOf(problems);
        unreadable = Set.copyOf(unreadable);
        kept = Set.copyOf(kept);
    }

    static LessonSet read(Content content, Models models, Clock clock) {
        return new Reader(content, models, LocalDate.now(clock), new ArrayList<>()).read();
    }

    Optional<Lesson> find(String slug, Language language) {
        return lessons.stream()
                .filter(lesson -> lesson.slug().equals(slug) && lesson.language() == language)
                .findFirst();
    }

    /** This set, but lessons that have become worse stay as they were in the last one. */
    LessonSet keeping(LessonSet last) {
        Set<String> broken = errors();
        broken.removeIf(file -> last.errors().contains(file) && !last.kept.contains(file));
        List<Lesson> good = new ArrayList<>();
        Set<String> older = new HashSet<>();
        for (Lesson lesson : last.lessons) {
            if (broken.contains(path(lesson))) {
                good.add(lesson);
                older.add(path(lesson));
            }
        }
        lessons.stream().filter(lesson -> !older.contains(path(lesson))).forEach(good::add);
        good.sort(BY_ID);
        return new LessonSet(course, good, problems, unreadable, older);
    }

    private Set<String> errors() {
        Set<String> files = new HashSet<>(unreadable);
        problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.ERROR)
                .forEach(problem -> files.add(problem.file()));
        return files;
    }

    private static final Comparator<Lesson> BY_ID =
            Comparator.comparing((Lesson lesson) -> lesson.about().id()).thenComparing(Lesson::language);

    private static String path(Lesson lesson) {
        return "lessons/" + lesson.slug() + "/" + (lesson.language() == Language.EN ? ENGLISH : CHINESE);
    }

    private record Reader(Content content, Models models, LocalDate today, List<Problem> problems) {

        LessonSet read() {
            Course course = new Courses(content, problems).read();
            List<ContentFile> files = files(ENGLISH);
            Set<String> slugs = files.stream().map(ContentFile::folder).collect(Collectors.toSet());
            Set<String> ids = files.stream().map(Reader::id).collect(Collectors.toSet());
            AboutReader headers = new AboutReader(content, models, course, ids, problems);
            LessonReader bodies = new LessonReader(content, models, slugs, problems);
            List<Lesson> read = new ArrayList<>();
            for (ContentFile file : files) {
                headers.read(file, today).ifPresent(about -> read.addAll(languages(file, about, headers, bodies)));
            }
            reportTwins(files);
            reportOrphans(slugs);
            read.sort(BY_ID);
            return new LessonSet(course, read, problems, unreadable(), Set.of());
        }

        /** Files that are no lesson at all, which the content itself reports. */
        private Set<String> unreadable() {
            return content.problems().stream()
                    .filter(problem -> problem.kind() == Problem.Kind.ERROR)
                    .map(Problem::file)
                    .collect(Collectors.toSet());
        }

        private List<ContentFile> files(String name) {
            return content.find("lessons/*/" + name).stream()
                    .filter(this::shortEnough)
                    .toList();
        }

        private boolean shortEnough(ContentFile file) {
            boolean fine = file.body().length() <= LONGEST;
            if (!fine) {
                problems.add(new Problem(
                        file.path(), 1, 1, "a lesson has at most " + LONGEST + " characters: make two of it"));
            }
            return fine;
        }

        /** Both languages, each against the other. */
        private List<Lesson> languages(ContentFile file, Lesson.About about, AboutReader headers, LessonReader bodies) {
            int before = problems.size();
            Optional<LessonReader.Read> english = bodies.read(file, about, Language.EN);
            Optional<LessonReader.Read> chinese = translation(file)
                    .flatMap(other ->
                            headers.translation(other, about).flatMap(words -> bodies.read(other, words, Language.ZH)));
            // What is left out because it is wrong is not missing: first things first.
            if (problems.size() == before && english.isPresent() && chinese.isPresent()) {
                compare(english.get(), chinese.get());
            }
            return Stream.concat(english.stream(), chinese.stream())
                    .map(LessonReader.Read::lesson)
                    .toList();
        }

        private Optional<ContentFile> translation(ContentFile file) {
            Optional<ContentFile> translation = files(CHINESE).stream()
                    .filter(each -> each.folder().equals(file.folder()))
                    .findFirst();
            if (translation.isEmpty()) {
                problems.add(new Problem(
                        file.path(), 1, 1, "the lesson has no lesson.zh.md that can be read: translate it"));
            }
            return translation;
        }

        private void compare(LessonReader.Read english, LessonReader.Read chinese) {
            String one = path(english.lesson());
            String other = path(chinese.lesson());
            problems.addAll(english.outline().missingIn(chinese.outline(), one, other));
            problems.addAll(chinese.outline().missingIn(english.outline(), other, one));
        }

        private void reportTwins(List<ContentFile> files) {
            Set<String> seen = new HashSet<>();
            for (ContentFile file : files) {
                if (!id(file).isEmpty() && !seen.add(id(file))) {
                    ContentNode at = file.header().place("id");
                    problems.add(new Problem(
                            file.path(),
                            at.line(),
                            at.column(),
                            "another lesson has the id '" + id(file) + "': choose one"));
                }
            }
        }

        private void reportOrphans(Set<String> slugs) {
            files(CHINESE).stream()
                    .filter(file -> !slugs.contains(file.folder()))
                    .forEach(file -> problems.add(
                            new Problem(file.path(), 1, 1, "there is no lesson.md beside this translation")));
        }

        private static String id(ContentFile file) {
            return file.header().place("id") instanceof ContentNode.Text text ? text.value() : "";
        }
    }
}
