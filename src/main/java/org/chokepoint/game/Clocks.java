package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.Optional;
import org.chokepoint.game.Refusal.Reason;

/** The clock of a phase is stopped, goes on, or gets more time. */
record Clocks(Board board) {

    private static final int MOST_SECONDS = 3600;

    Decision pause() {
        Stage stage = board.state().stage();
        return stage.until().isPresent() && stage.pausedAt().isEmpty()
                ? accepted(new GameEvent.Paused(board.now()))
                : rejected(Reason.NO_TIME_RUNS);
    }

    Decision resume() {
        return board.state().stage().pausedAt().isPresent()
                ? accepted(new GameEvent.Resumed(board.now()))
                : rejected(Reason.NO_TIME_RUNS);
    }

    Decision extend(int seconds) {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            return rejected(Reason.NO_TIME_RUNS);
        }
        return Optional.of(board.state().stage())
                .flatMap(Stage::until)
                .map(until -> accepted(new GameEvent.Extended(until.plusSeconds(seconds))))
                .orElseGet(() -> rejected(Reason.NO_TIME_RUNS));
    }
}
