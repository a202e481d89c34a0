package org.chokepoint.content.files;

import java.time.Duration;
import org.chokepoint.content.ContentChanged;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at the folder every second while the platform runs, so that an author sees what she saves. Lessons and lists are
 * read again; models and scenarios are not, since games go on with them.
 */
@Component
class ContentWatch implements DisposableBean {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final FolderContent content;
    private final ApplicationEventPublisher events;
    private final Thread watcher = Thread.ofVirtual().name("content watch").unstarted(this::watch);

    ContentWatch(FolderContent content, ApplicationEventPublisher events) {
        this.content = content;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        watcher.start();
    }

    @Override
    public void destroy() {
        watcher.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void look() {
        if (content.lookAgain()) {
            events.publishEvent(new ContentChanged());
        }
    }
}
