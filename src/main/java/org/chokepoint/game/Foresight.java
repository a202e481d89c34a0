package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.account.SeatId;
import org.chokepoint.dynamics.Run;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.Intelligence;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.Role;

/** What teams assume, what students forecast, and what analysts report. */
final class Foresight {

    private Foresight() {}

    static Decision assume(Board board, SeatId seat, GameCommand.Assume assume) {
        Role role = board.role(seat);
        if (!board.scenario().has(assume.role()) || assume.role().equals(role.id())) {
            return rejected(Reason.WRONG_TEAM);
        }
        boolean known = !(assume.stance() instanceof Stance.Situation(String name))
                || board.scenario().situations().stream()
                        .anyMatch(situation -> situation.name().equals(name));
        if (!known) {
            return rejected(Reason.WRONG_STANCE);
        }
        return board.offices(role).mayUse(seat, Office.ANALYST)
                ? accepted(new GameEvent.StanceAssumed(seat, role.id(), assume.role(), assume.stance()))
                : Drafting.notYourOffice(board, role, Office.ANALYST);
    }

    static Decision forecast(Board board, SeatId seat, GameCommand.Forecast forecast) {
        boolean open = forecast.round() == board.state().round()
                && isBeforeReveal(board.state().phase());
        if (!open) {
            return rejected(Reason.WRONG_PHASE);
        }
        boolean fits = board.scenario()
                .question(forecast.question())
                .filter(question -> fits(question.kind(), forecast.answer()))
                .isPresent();
        return fits
                ? accepted(new GameEvent.ForecastGiven(seat, forecast.round(), forecast.question(), forecast.answer()))
                : rejected(Reason.WRONG_ANSWER);
    }

    private static boolean isBeforeReveal(Phase phase) {
        return switch (phase) {
            case BRIEFING, DRAFTING, SEALING, APPEALS -> true;
            case NEW, LOBBY, READING, FINISHED -> false;
        };
    }

    private static boolean fits(Question.Kind kind, Answer answer) {
        return switch (answer) {
            case Answer.Interval(double low, double high) ->
                kind instanceof Question.Kind.Interval && Double.isFinite(low) && Double.isFinite(high) && low <= high;
            case Answer.Chance(double probability) ->
                kind instanceof Question.Kind.Chance && probability >= 0 && probability <= 1;
        };
    }

    /** The estimates of the intelligence cards of a round that has just begun. */
    static List<GameEvent> gathered(Board board) {
        int round = board.state().round();
        Map<String, Double> estimates = new TreeMap<>();
        Run run = board.world().run(board.course());
        for (Intelligence card : board.scenario().intelligence()) {
            if (card.round() == round) {
                double chance = Chance.of(board.state().opening().seed(), "intelligence " + card.id());
                card.estimate()
                        .ifPresent(estimate -> estimates.put(
                                card.id(), estimate.of(run.at(estimate.variable(), board.startOf(round)), chance)));
            }
        }
        return estimates.isEmpty() ? List.of() : List.of(new GameEvent.IntelligenceGathered(round, estimates));
    }
}
