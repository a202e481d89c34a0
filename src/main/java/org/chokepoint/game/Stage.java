package org.chokepoint.game;

import java.time.Instant;
import java.util.Optional;

/** Where a game stands in time: the phase ends at {@code until} if that is there and the game is not paused. */
public record Stage(Phase phase, int round, Instant began, Optional<Instant> until, Optional<Instant> pausedAt) {

    boolean isOver(Instant now) {
        return pausedAt.isEmpty() && until.isPresent() && !now.isBefore(until.get());
    }
}
