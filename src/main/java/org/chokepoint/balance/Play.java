package org.chokepoint.balance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.scenario.Announced;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;

/** The orders of all rounds, and which of them are made known a round ahead. What they do not name follows history. */
record Play(List<Order> rounds, Set<Known> known) {

    /** An order for one lever that is made known before its round. */
    record Known(LeverId lever, int round) {}

    static final Play HISTORY = new Play(List.of(new Order(Map.of())), Set.of());

    Play {
        rounds = List.copyOf(rounds);
        known = Set.copyOf(known);
    }

    /** Some levers held from the start. */
    static Play held(Order levels) {
        return new Play(List.of(levels), Set.of());
    }

    /** This play with one lever at one level in all rounds. */
    Play with(LeverId lever, double level) {
        Order change = new Order(Map.of(lever, level));
        return new Play(rounds.stream().map(order -> order.with(change)).toList(), known);
    }

    Course course() {
        List<Announced> announced = known.stream()
                .map(ahead -> new Announced(
                        ahead.lever(),
                        ahead.round(),
                        rounds.get(ahead.round() - 1).level(ahead.lever())))
                .toList();
        return new Course(rounds, announced, List.of(), List.of());
    }
}
