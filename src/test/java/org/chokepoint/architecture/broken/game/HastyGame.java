package org.chokepoint.architecture.broken.game;

import java.time.Instant;
import org.slf4j.LoggerFactory;

/** A root that reads the clock and writes a log. */
public class HastyGame {
    public Instant begun() {
        LoggerFactory.getLogger(HastyGame.class).info("begun");
        return Instant.now();
    }
}
