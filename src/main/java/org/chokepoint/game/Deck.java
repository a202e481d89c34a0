package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chokepoint.dynamics.Run;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.Card;

/** Cards are drawn, each at most once in a game, and by chance at most one in a round, so that there is time to talk about it. */
record Deck(Board board) {

    private static final double QUARTERS_A_YEAR = 4;

    /** The cards that are due at the start of a round: those that are set for it, or else one by chance. */
    List<GameEvent> drawn(int round) {
        List<Card> set = inPlay().filter(card -> card.trigger().round().equals(OptionalInt.of(round)))
                .toList();
        List<Card> drawn = set.isEmpty() ? byChance(round).stream().toList() : set;
        double time = board.startOf(round);
        return drawn.stream()
                .<GameEvent>map(card -> new GameEvent.CardDrawn(card.id(), round, time, false))
                .toList();
    }

    private Stream<Card> inPlay() {
        return board.scenario().cards().stream().filter(this::isInPlay);
    }

    private boolean isInPlay(Card card) {
        return board.state().settings().plays(card)
                && board.state().cards().stream()
                        .noneMatch(drawn -> drawn.card().equals(card.id()));
    }

    /** Each is drawn with its own chance; of several that come out any is as likely as another. */
    private Optional<Card> byChance(int round) {
        double time = board.startOf(round);
        double years = board.scenario().calendar().quartersPerRound() / QUARTERS_A_YEAR;
        Run run = board.world().run(board.course());
        Predicate<Card.Condition> holds = condition -> holds(condition, run, time);
        Map<Card, Double> luck = new LinkedHashMap<>();
        inPlay().filter(card -> card.trigger().round().isEmpty()).forEach(card -> {
            double chance = card.trigger().chance(holds, years);
            double number = Chance.of(board.state().opening().seed(), "card " + card.id() + " " + round);
            if (number < chance) {
                luck.put(card, number / chance);
            }
        });
        return luck.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
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
