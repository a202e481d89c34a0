package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;

/** Orders that were not sealed in time, and wishes to seal them after all. */
record Missing(Board board) {

    private static final int APPEAL_SECONDS = 30;
    private static final int SIGNING_SECONDS = 60;

    /**
     * Rules give the orders that are missing; who sits in such a team may appeal, if there is somebody to appeal to: in a timed game for some
     * seconds, else until the instructor goes on.
     */
    List<GameEvent> deadline() {
        Map<RoleId, ByRule> orders = new TreeMap<>();
        for (Role role : board.scenario().roles()) {
            if (!board.hasSealed(role.id())) {
                orders.put(role.id(), byRule(role));
            }
        }
        if (orders.isEmpty()) {
            return new Resolution(board).close();
        }
        int round = board.state().round();
        List<GameEvent> events = new ArrayList<>();
        events.add(new GameEvent.DefaultsApplied(round, orders));
        if (orders.keySet().stream().noneMatch(this::mayAppeal)) {
            events.addAll(new Resolution(board.after(events)).close());
        } else {
            Optional<Instant> until = Rounds.end(board, pace -> APPEAL_SECONDS);
            events.add(new GameEvent.PhaseBegun(round, Phase.APPEALS, board.now(), until));
        }
        return events;
    }

    /** Somebody has to sit in the team, and somebody has to hear it. */
    private boolean mayAppeal(RoleId role) {
        boolean people = !board.state().settings().bots().containsKey(role)
                && !board.state().members(role).isEmpty();
        return people && !board.isSolo();
    }

    /** The first declared rule whose order keeps all deals and can be paid. */
    ByRule byRule(Role role) {
        for (Rules.Missing rule : board.scenario().rules().missing()) {
            Optional<Order> order = order(rule, role).filter(found -> isLawful(role, found));
            if (order.isPresent()) {
                return new ByRule(DefaultRule.valueOf(rule.name()), order.get());
            }
        }
        int round = board.state().round();
        return new ByRule(DefaultRule.CHEAPEST, board.state().negotiation().cheapest(role, round));
    }

    private Optional<Order> order(Rules.Missing rule, Role role) {
        return switch (rule) {
            case LAST_DRAFT -> board.team(role).newest().map(DraftVersion::order);
            case HOLD_COURSE -> Optional.of(board.state().present(role));
            case ADVISER -> Optional.of(historic(role));
        };
    }

    private Order historic(Role role) {
        Order all = board.world().historicLevels(board.state().round());
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        role.levers().forEach(lever -> levels.put(lever.id(), all.level(lever.id())));
        return new Order(levels);
    }

    private boolean isLawful(Role role, Order order) {
        GameState state = board.state();
        return state.negotiation().violations(role.id(), order, state.round()).isEmpty()
                && Drafting.over(board, role, order) <= Drafting.SLACK;
    }

    Decision appeal(SeatId seat) {
        Role role = board.role(seat);
        TeamState team = board.team(role);
        if (board.state().phase() != Phase.APPEALS) {
            return rejected(Reason.WRONG_PHASE);
        }
        if (!board.offices(role).mayUse(seat, Office.LEAD)) {
            return Drafting.notYourOffice(board, role, Office.LEAD);
        }
        return team.missed().isPresent() && team.appeal() == Appealing.NOT_ASKED
                ? accepted(new GameEvent.Appealed(seat, role.id(), board.state().round()))
                : rejected(Reason.NOTHING_TO_APPEAL);
    }

    /** A team whose wish is granted may draft and sign: in a timed game for another minute. */
    Decision answer(GameCommand.AnswerAppeal answer) {
        GameState state = board.state();
        if (state.phase() != Phase.APPEALS) {
            return rejected(Reason.WRONG_PHASE);
        }
        if (!board.scenario().has(answer.role()) || state.team(answer.role()).appeal() != Appealing.ASKED) {
            return rejected(Reason.NOTHING_TO_APPEAL);
        }
        Instant minute = board.now().plusSeconds(SIGNING_SECONDS);
        Optional<Instant> until = answer.granted()
                ? state.stage().until().map(end -> end.isAfter(minute) ? end : minute)
                : Optional.empty();
        return accepted(new GameEvent.AppealAnswered(answer.role(), state.round(), answer.granted(), until));
    }
}
