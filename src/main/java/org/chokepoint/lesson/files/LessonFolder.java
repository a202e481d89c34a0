package org.chokepoint.lesson.files;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentChanged;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.Language;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Models;
import org.chokepoint.lesson.Course;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The lessons as they were read last; a lesson that has been broken since keeps its last good form. */
@Component
class LessonFolder implements Lessons, ContentCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LessonFolder.class);

    private final Content content;
    private final Models models;
    private final Clock clock;
    private volatile LessonSet now;

    @Autowired
    LessonFolder(Content content, Models models) {
        this(content, models, Clock.systemDefaultZone());
    }

    LessonFolder(Content content, Models models, Clock clock) {
        this.content = content;
        this.models = models;
        this.clock = clock;
        this.now = LessonSet.read(content, models, clock, LessonSet.nothing());
    }

    @Override
    public Course course() {
        return now.course();
    }

    @Override
    public List<Lesson> all(Language language) {
        return now.lessons().stream()
                .filter(lesson -> lesson.language() == language)
                .toList();
    }

    @Override
    public Optional<Lesson> find(String slug, Language language) {
        return now.find(slug, language);
    }

    @Override
    public List<Problem> problems() {
        return now.problems();
    }

    @Override
    public List<String> summary() {
        return Stream.of(Language.values())
                .map(language -> BalanceText.of(language, all(language)))
                .toList();
    }

    @EventListener(ContentChanged.class)
    void readAgain() {
        LessonSet next = LessonSet.read(content, models, clock, now);
        now = next;
        next.kept().forEach(slug -> LOG.warn("lessons/{} is shown as it was before: mend it", slug));
    }
}
