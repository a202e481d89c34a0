package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.List;
import java.util.Optional;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;

/** What is said, to whom, and who speaks for a team. */
final class Talking {

    private Talking() {}

    static Decision readBriefing(Board board, SeatId seat) {
        return board.state().read().contains(seat.value()) ? accepted() : accepted(new GameEvent.BriefingRead(seat));
    }

    static Decision message(Board board, SeatId seat, GameCommand.Message message) {
        Role role = board.role(seat);
        if (!isRunning(board)) {
            return rejected(Reason.WRONG_PHASE);
        }
        if (!board.scenario().has(message.to()) || message.to().equals(role.id())) {
            return rejected(Reason.WRONG_TEAM);
        }
        return board.offices(role).mayUse(seat, Office.ENVOY)
                ? accepted(new GameEvent.MessageSent(
                        seat, role.id(), message.to(), board.state().round(), message.key()))
                : Drafting.notYourOffice(board, role, Office.ENVOY);
    }

    static Decision state(Board board, SeatId seat, String key) {
        Role role = board.role(seat);
        int round = board.state().round();
        if (!isRunning(board)) {
            return rejected(Reason.WRONG_PHASE);
        }
        if (!board.offices(role).mayUse(seat, Office.LEAD)) {
            return Drafting.notYourOffice(board, role, Office.LEAD);
        }
        List<SeatId> earlier = board.state().talk().statements().stream()
                .filter(statement -> statement.role().equals(role.id()) && statement.round() == round)
                .map(Talk.Statement::seat)
                .toList();
        return earlier.isEmpty()
                ? accepted(new GameEvent.StatementMade(seat, role.id(), round, key))
                : new Decision.Rejected(Refusal.by(Reason.STATED_ALREADY, earlier));
    }

    static Decision memo(Board board, SeatId seat, String key) {
        return isRunning(board)
                ? accepted(new GameEvent.MemoWritten(seat, board.state().round(), key))
                : rejected(Reason.WRONG_PHASE);
    }

    static Decision note(Board board, SeatId seat, String key) {
        return accepted(new GameEvent.NoteWritten(seat, board.role(seat).id(), key));
    }

    static Decision report(Board board, Actor actor, String key) {
        Optional<SeatId> seat = actor instanceof Actor.Player(SeatId own)
                ? Optional.of(own).filter(one -> board.state().roleOf(one).isPresent())
                : Optional.empty();
        return accepted(new GameEvent.ProblemReported(seat, key, board.now()));
    }

    /** By who has the office, or by the driver, to somebody of the same team. */
    static Decision handOver(Board board, Actor actor, GameCommand.HandOver over) {
        Optional<RoleId> role = board.state().roleOf(over.seat());
        if (role.isEmpty()) {
            return rejected(Reason.WRONG_TEAM);
        }
        GameEvent handed = new GameEvent.OfficeHandedOver(role.get(), over.office(), over.seat());
        if (board.isDriver(actor)) {
            return accepted(handed);
        }
        if (!(actor instanceof Actor.Player(SeatId own))
                || !board.state().roleOf(own).equals(role)) {
            return rejected(Reason.WRONG_TEAM);
        }
        Role team = board.scenario().role(role.get());
        return board.offices(team).mayUse(own, over.office())
                ? accepted(handed)
                : Drafting.notYourOffice(board, team, over.office());
    }

    private static boolean isRunning(Board board) {
        return board.state().round() > 0 && board.state().phase() != Phase.FINISHED;
    }
}
