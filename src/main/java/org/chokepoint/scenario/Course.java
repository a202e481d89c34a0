package org.chokepoint.scenario;

import java.util.List;

/**
 * All that a world depends on beside its scenario and its draw: the orders of the rounds played, each of all roles together; what was
 * announced; events, which happen in the reference too; and what conduct in deals did, which does not.
 */
public record Course(List<Order> rounds, List<Announced> announced, List<Happening> events, List<Happening> conduct) {

    /** Nobody plays. */
    public static final Course HISTORY = new Course(List.of(), List.of(), List.of(), List.of());

    public Course {
        rounds = List.copyOf(rounds);
        announced = List.copyOf(announced);
        events = List.copyOf(events);
        conduct = List.copyOf(conduct);
    }

    /** Orders alone, all of them surprises. */
    public static Course of(List<Order> rounds) {
        return new Course(rounds, List.of(), List.of(), List.of());
    }
}
