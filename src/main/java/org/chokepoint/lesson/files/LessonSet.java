package org.chokepoint.lesson.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * All lessons at one moment.
 *
 * @param pairs what was read from each folder, by its name
 * @param wrong what is wrong beside the lessons themselves
 * @param unreadable files that are no lesson at all, which the content reports
 */
record LessonSet(Course course, Map<String, LessonPair> pairs, List<Problem> wrong, Set<String> unreadable) {

    /** A lesson file with more characters is not read. */
    static final int LONGEST = 200_000;

    private static final String ENGLISH = "lesson.md";
    private static final String CHINESE = "lesson.zh.md";
    private static final Comparator<Lesson> BY_ID =
            Comparator.comparing((Lesson lesson) -> lesson.about().id()).thenComparing(Lesson::language);

    LessonSet {
        pairs = Map.copyOf(pairs);
        wrong = List.copyOf(wrong);
        unreadable = Set.copyOf(unreadable);
    }

    static LessonSet nothing() {
        return new LessonSet(new Course(List.of()), Map.of(), List.of(), Set.of());
    }

    /** Reads what has changed since the last set. A lesson that has become worse stays as it was. */
    static LessonSet read(Content content, Models models, Clock clock, LessonSet last) {
        return new Reader(content, models, LocalDate.now(clock), new ArrayList<>()).read(last);
    }

    /** In the order of their ids. */
    List<Lesson> lessons() {
        return pairs.values().stream()
                .flatMap(pair -> pair.lessons().stream())
                .sorted(BY_ID)
                .toList();
    }

    Optional<Lesson> find(String slug, Language language) {
        return Optional.ofNullable(pairs.get(slug))
                .flatMap(pair -> pair.lessons().stream()
                        .filter(lesson -> lesson.language() == language)
                        .findFirst());
    }

    /** By file. */
    List<Problem> problems() {
        return Stream.concat(wrong.stream(), pairs.values().stream().flatMap(pair -> pair.problems().stream()))
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }

    /** Folders whose lesson is older than its files. */
    Set<String> kept() {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue().kept())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record Reader(Content content, Models models, LocalDate today, List<Problem> problems) {

        LessonSet read(LessonSet last) {
            Course course = new Courses(content, problems).read();
            Map<String, ContentFile> english = files(ENGLISH);
            Map<String, ContentFile> chinese = files(CHINESE);
            Set<String> ids = english.values().stream().map(Reader::id).collect(Collectors.toSet());
            Set<String> exceptions = new Exceptions(content, english.keySet(), problems).read();
            LessonPair.Shared shared = new LessonPair.Shared(
                    content.find("*.yaml"), course, ids, Set.copyOf(english.keySet()), exceptions, today);
            Set<String> unreadable = unreadable();
            Map<String, LessonPair> pairs = new LinkedHashMap<>();
            english.entrySet().parallelStream()
                    .map(entry -> {
                        String slug = entry.getKey();
                        LessonPair.Files files =
                                new LessonPair.Files(entry.getValue(), Optional.ofNullable(chinese.get(slug)));
                        return Map.entry(slug, pair(files, shared, Optional.ofNullable(last.pairs.get(slug))));
                    })
                    .sequential()
                    .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
            last.pairs.forEach((slug, pair) -> {
                if (unreadable.contains("lessons/" + slug + "/" + ENGLISH)) {
                    pairs.putIfAbsent(slug, pair.asBefore());
                }
            });
            reportTwins(english.values());
            reportOrphans(chinese.values(), english.keySet());
            return new LessonSet(course, pairs, problems, unreadable);
        }

        private LessonPair pair(LessonPair.Files files, LessonPair.Shared shared, Optional<LessonPair> last) {
            if (last.isPresent() && last.get().isOf(files, shared)) {
                return last.get();
            }
            LessonPair read = LessonPair.read(content, models, files, shared);
            return last.map(read::orAsBefore).orElse(read);
        }

        private Set<String> unreadable() {
            return content.problems().stream()
                    .filter(problem -> problem.kind() == Problem.Kind.ERROR)
                    .map(Problem::file)
                    .collect(Collectors.toSet());
        }

        private Map<String, ContentFile> files(String name) {
            Map<String, ContentFile> files = new LinkedHashMap<>();
            content.find("lessons/*/" + name).stream()
                    .filter(this::isShortEnough)
                    .forEach(file -> files.put(file.folder(), file));
            return files;
        }

        private boolean isShortEnough(ContentFile file) {
            boolean fine = file.body().length() <= LONGEST;
            if (!fine) {
                problems.add(new Problem(
                        file.path(), 1, 1, "a lesson has at most " + LONGEST + " characters: make two of it"));
            }
            return fine;
        }

        private void reportTwins(Iterable<ContentFile> files) {
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

        private void reportOrphans(Iterable<ContentFile> translations, Set<String> slugs) {
            for (ContentFile file : translations) {
                if (!slugs.contains(file.folder())) {
                    problems.add(new Problem(file.path(), 1, 1, "there is no lesson.md beside this translation"));
                }
            }
        }

        private static String id(ContentFile file) {
            return file.header().place("id") instanceof ContentNode.Text text ? text.value() : "";
        }
    }
}
