package org.chokepoint.content.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.content.ContentChanged;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes every problem of the content to the log, a line each: all at start, and those that are new after a change. */
@Component
class ProblemLog {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemLog.class);

    private final List<ContentCheck> checks;
    private Set<Problem> written = Set.of();

    ProblemLog(List<ContentCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Comes after those who read the folder again. */
    @EventListener({ApplicationReadyEvent.class, ContentChanged.class})
    @Order(Ordered.LOWEST_PRECEDENCE)
    synchronized void write() {
        Set<Problem> found = new HashSet<>();
        for (ContentCheck check : checks) {
            for (Problem problem : check.problems()) {
                if (found.add(problem) && !written.contains(problem)) {
                    LOG.warn("{}", problem);
                }
            }
        }
        written = found;
    }
}
