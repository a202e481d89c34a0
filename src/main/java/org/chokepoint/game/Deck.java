package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chokepoint.dynamics.Run;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.Card;

/** Cards are drawn, each at most once in a game. */
record Deck(Board board) {

    private static final double QUARTERS_A_YEAR = 4;

    /** The cards that are due at the start of a round. */
    List<GameEvent> drawn(int round) {
        double time = board.startOf(round);
        Run run = board.world().run(board.course());
        Predicate<Card.Condition> holds = condition -> holds(condition, run, time);
        return board.scenario().cards().stream()
                .filter(this::isInPlay)
                .filter(card -> isDue(card, round, holds))
                .<GameEvent>map(card -> new GameEvent.CardDrawn(card.id(), round, time, false))
                .toList();
    }

    private boolean isInPlay(Card card) {
        return board.state().settings().plays(card)
                && board.state().cards().stream()
                        .noneMatch(drawn -> drawn.card().equals(card.id()));
    }

    private boolean isDue(Card card, int round, Predicate<Card.Condition> holds) {
        if (card.trigger().round().isPresent()) {
            return card.trigger().round().getAsInt() == round;
        }
        double years = board.scenario().calendar().quartersPerRound() / QUARTERS_A_YEAR;
        long seed = board.state().opening().seed();
        return Chance.of(seed, "card " + card.id() + " " + round)
                < card.trigger().chance(holds, years);
    }

    private boolean holds(Card.Condition condition, Run run, double time) {
        return switch (condition) {
            case Card.Condition.Above(String variable, double level) -> run.at(variable, time) > level;
            case Card.Condition.Below(String variable, double level) -> run.at(variable, time) < level;
            case Card.Condition.From(double from) -> time >= from;
            case Card.Condition.DealBroken broken ->
                !board.state().played().isEmpty()
                        && board.state().played().getLast().verdicts().stream()
                                .anyMatch(verdict -> verdict.standing() == Standing.BROKEN);
        };
    }

    /** It acts from the start of the round that is still to be decided. */
    Decision playCard(String id) {
        GameState state = board.state();
        int round = state.played().size() + 1;
        if (round > board.rounds() || state.phase() == Phase.FINISHED) {
            return rejected(Reason.NO_MORE_ROUNDS);
        }
        Optional<Card> card = board.scenario().card(id).filter(this::isInPlay);
        return card.isEmpty()
                ? rejected(Reason.NO_SUCH_CARD)
                : accepted(new GameEvent.CardDrawn(id, round, board.startOf(round), true));
    }
}
