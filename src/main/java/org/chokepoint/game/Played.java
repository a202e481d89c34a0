package org.chokepoint.game;

import java.util.List;
import java.util.Map;
import org.chokepoint.negotiation.Verdict;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Score;

/**
 * A round that is over; {@code assumed} is what each team took the others to do when it closed, {@code announced} is for the round after it, {@code kept} about what was announced for it.
 */
public record Played(
        Map<RoleId, DefaultRule> defaults,
        Map<RoleId, Map<RoleId, Stance>> assumed,
        Map<RoleId, Order> orders,
        Map<RoleId, Order> announced,
        Map<RoleId, Boolean> kept,
        List<Verdict> verdicts,
        Map<RoleId, Score> scores,
        Map<String, Double> outcomes) {

    static Played closed(Map<RoleId, DefaultRule> defaults, Map<RoleId, Map<RoleId, Stance>> assumed) {
        return new Played(defaults, assumed, Map.of(), Map.of(), Map.of(), List.of(), Map.of(), Map.of());
    }

    Played withOrders(Map<RoleId, Order> revealed) {
        return new Played(defaults, assumed, revealed, announced, kept, verdicts, scores, outcomes);
    }

    Played withAnnounced(Map<RoleId, Order> next) {
        return new Played(defaults, assumed, orders, next, kept, verdicts, scores, outcomes);
    }

    Played withKept(Map<RoleId, Boolean> judged) {
        return new Played(defaults, assumed, orders, announced, judged, verdicts, scores, outcomes);
    }

    Played withVerdicts(List<Verdict> judged) {
        return new Played(defaults, assumed, orders, announced, kept, judged, scores, outcomes);
    }

    Played withScores(Map<RoleId, Score> scored) {
        return new Played(defaults, assumed, orders, announced, kept, verdicts, scored, outcomes);
    }

    Played withOutcomes(Map<String, Double> values) {
        return new Played(defaults, assumed, orders, announced, kept, verdicts, scores, values);
    }
}
