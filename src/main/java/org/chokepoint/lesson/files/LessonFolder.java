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
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Models;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads every lesson at start; one whose header is wrong is reported and left out. */
@Component
class LessonFolder implements Lessons, ContentCheck {

    private final Content content;
    private final Models models;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Lesson> lessons = new LinkedHashMap<>();

    @Autowired
    LessonFolder(Content content, Models models) {
        this(content, models, Clock.systemDefaultZone());
    }

    LessonFolder(Content content, Models models, Clock clock) {
        this.content = content;
        this.models = models;
        this.today = LocalDate.now(clock);
        readAll();
    }

    @Override
    public List<Lesson> all() {
        return List.copyOf(lessons.values());
    }

    @Override
    public Optional<Lesson> find(String slug) {
        return Optional.ofNullable(lessons.get(slug));
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void readAll() {
        List<ContentFile> files = content.find("lessons/*/lesson.md");
        Set<String> slugs = files.stream().map(ContentFile::folder).collect(Collectors.toSet());
        Set<String> ids = files.stream().map(LessonFolder::id).collect(Collectors.toSet());
        List<Lesson> read = new ArrayList<>();
        for (ContentFile file : files) {
            new AboutReader(file, models, problems)
                    .read(ids, today)
                    .map(about -> new LessonReader(content, file, slugs, problems).read(about))
                    .ifPresent(read::add);
        }
        reportTwins(files);
        read.sort(Comparator.comparing(lesson -> lesson.about().id()));
        read.forEach(lesson -> lessons.put(lesson.slug(), lesson));
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

    private static String id(ContentFile file) {
        return file.header().place("id") instanceof ContentNode.Text text ? text.value() : "";
    }
}
