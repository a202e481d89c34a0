package org.chokepoint.content.files;

import java.util.List;
import org.chokepoint.content.ContentCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every problem of the content to the log at start, a line each. */
@Component
class ProblemLog {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemLog.class);

    private final List<ContentCheck> checks;

    ProblemLog(List<ContentCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        checks.stream().flatMap(check -> check.problems().stream()).forEach(problem -> LOG.warn("{}", problem));
    }
}
