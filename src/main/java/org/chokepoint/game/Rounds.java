package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.Pace;

/** From phase to phase. */
record Rounds(Board board) {

    Decision moveOn(GameCommand.MoveOn on) {
        GameState state = board.state();
        if (on.round() != state.round() || on.from() != state.phase()) {
            return rejected(Reason.MOVED_ON_ALREADY);
        }
        return next();
    }

    /** What time has brought; before its time it changes nothing. */
    Decision tick() {
        Stage stage = board.state().stage();
        if (stage.pausedAt().isPresent()) {
            return accepted();
        }
        if (stage.isOver(board.now())) {
            return next();
        }
        List<OfferId> late = board.state()
                .negotiation()
                .standing(Standing.OPEN)
                .filter(offer ->
                        offer.expiry().filter(end -> !board.now().isBefore(end)).isPresent())
                .map(Offer::id)
                .toList();
        return late.isEmpty() ? accepted() : accepted(new GameEvent.OffersExpired(late));
    }

    Decision finish() {
        return board.state().phase() == Phase.READING
                ? accepted(new GameEvent.Finished())
                : rejected(Reason.WRONG_PHASE);
    }

    private Decision next() {
        int round = board.state().round();
        return switch (board.state().phase()) {
            case NEW, FINISHED -> rejected(Reason.WRONG_PHASE);
            case LOBBY -> new Decision.Accepted(briefing(1));
            case BRIEFING -> accepted(begun(round, Phase.DRAFTING, Pace::drafting));
            case DRAFTING -> new Decision.Accepted(board.allSealed() ? new Resolution(board).close() : sealing(round));
            case SEALING -> new Decision.Accepted(new Missing(board).deadline());
            case APPEALS -> new Decision.Accepted(new Resolution(board).close());
            case READING ->
                round == board.rounds() ? rejected(Reason.NO_MORE_ROUNDS) : new Decision.Accepted(briefing(round + 1));
        };
    }

    private List<GameEvent> briefing(int round) {
        List<GameEvent> events = new ArrayList<>();
        events.add(begun(round, Phase.BRIEFING, pace -> pace.briefing(round)));
        events.addAll(new Deck(board).drawn(round));
        events.addAll(Foresight.gathered(board.after(events)));
        return events;
    }

    /** Nothing is negotiated any more. */
    private List<GameEvent> sealing(int round) {
        List<GameEvent> events = new ArrayList<>();
        List<OfferId> open = board.state()
                .negotiation()
                .standing(Standing.OPEN)
                .map(Offer::id)
                .toList();
        if (!open.isEmpty()) {
            events.add(new GameEvent.OffersExpired(open));
        }
        events.add(begun(round, Phase.SEALING, Pace::sealing));
        return events;
    }

    private GameEvent begun(int round, Phase phase, ToIntFunction<Pace> seconds) {
        return new GameEvent.PhaseBegun(round, phase, board.now(), end(board, seconds));
    }

    static Optional<Instant> end(Board board, ToIntFunction<Pace> seconds) {
        return board.state().settings().pace().map(pace -> board.now().plusSeconds(seconds.applyAsInt(pace)));
    }
}
