package org.chokepoint.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.Run;
import org.chokepoint.negotiation.Verdict;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;

/** The round is closed, the model is run with all orders so far, and everything is told at once. */
record Resolution(Board board) {

    /** Levels that differ by less are the same promise. */
    private static final double SAME = 0.02;

    List<GameEvent> close() {
        int round = board.state().round();
        Map<RoleId, Order> orders = new TreeMap<>();
        Map<RoleId, DefaultRule> defaults = new TreeMap<>();
        for (Role role : board.scenario().roles()) {
            Optional<Order> sealed = board.team(role).sealed().map(Receipt::order);
            ByRule byRule = sealed.isPresent()
                    ? new ByRule(DefaultRule.LAST_DRAFT, sealed.get())
                    : board.team(role).missed().orElseGet(() -> new Missing(board).byRule(role));
            orders.put(role.id(), byRule.order());
            if (sealed.isEmpty()) {
                defaults.put(role.id(), byRule.rule());
            }
        }
        List<GameEvent> events = new ArrayList<>();
        events.add(new GameEvent.RoundClosed(round, defaults));
        events.add(new GameEvent.OrdersRevealed(round, orders));
        events.addAll(conduct(round, orders));
        events.addAll(measured(board.after(events), round));
        events.add(new GameEvent.PhaseBegun(
                round,
                Phase.READING,
                board.now(),
                round == board.rounds() ? Optional.empty() : Rounds.end(board, Pace::reading)));
        return events;
    }

    private List<GameEvent> conduct(int round, Map<RoleId, Order> orders) {
        List<GameEvent> events = new ArrayList<>();
        Map<RoleId, Order> next = announced(GameState.together(orders));
        if (!next.isEmpty() && round < board.rounds()) {
            events.add(new GameEvent.OrdersAnnounced(round, next));
        }
        Map<RoleId, Boolean> kept = kept(GameState.together(orders));
        if (!kept.isEmpty()) {
            events.add(new GameEvent.AnnouncementsJudged(round, kept));
        }
        List<Verdict> verdicts = board.state().negotiation().judged(orders, round);
        if (!verdicts.isEmpty()) {
            events.add(new GameEvent.DealsJudged(round, verdicts));
        }
        return events;
    }

    /** Only what is to change is an announcement. */
    private Map<RoleId, Order> announced(Order orders) {
        Map<RoleId, Order> announced = new TreeMap<>();
        for (Role role : board.scenario().roles()) {
            Map<LeverId, Double> levels = new LinkedHashMap<>();
            board.team(role)
                    .sealed()
                    .map(Receipt::next)
                    .ifPresent(next -> next.levels().forEach((lever, level) -> {
                        if (Math.abs(level - orders.level(lever)) > SAME) {
                            levels.put(lever, level);
                        }
                    }));
            if (!levels.isEmpty()) {
                announced.put(role.id(), new Order(levels));
            }
        }
        return announced;
    }

    private Map<RoleId, Boolean> kept(Order orders) {
        Map<RoleId, Boolean> kept = new TreeMap<>();
        if (!board.state().played().isEmpty()) {
            Order before = board.state().history().getLast();
            board.state().played().getLast().announced().forEach((role, next) -> {
                boolean all = next.levels().entrySet().stream()
                        .allMatch(
                                one -> isKept(before.level(one.getKey()), one.getValue(), orders.level(one.getKey())));
                kept.put(role, all);
            });
        }
        return kept;
    }

    /** Going further than announced keeps it too. */
    private static boolean isKept(double before, double announced, double level) {
        return (level - announced) * Math.signum(announced - before) >= -SAME;
    }

    private static List<GameEvent> measured(Board closed, int round) {
        Course course = Courses.of(closed.scenario(), closed.state(), round);
        Run run = closed.world().run(course);
        double end = closed.startOf(round + 1);
        Map<String, Double> values = closed.scenario().questions().stream()
                .collect(Collectors.toMap(Question::id, question -> run.at(question.variable(), end)));
        GameEvent scored = new GameEvent.RoundScored(round, closed.world().scores(course));
        return values.isEmpty() ? List.of(scored) : List.of(scored, new GameEvent.OutcomesMeasured(round, values));
    }
}
