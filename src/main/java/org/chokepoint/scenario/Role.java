package org.chokepoint.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A role of a scenario. {@code budget} is per quarter, {@code point} the unspent money per quarter that is worth one
 * point, both in {@code currency}.
 */
public record Role(
        RoleId id,
        String name,
        String nameZh,
        String want,
        String briefing,
        String currency,
        double budget,
        double point,
        List<Lever> levers,
        List<Objective> objectives) {

    public Role {
        levers = List.copyOf(levers);
        objectives = List.copyOf(objectives);
    }

    public Optional<Lever> lever(LeverId lever) {
        return levers.stream().filter(one -> one.id().equals(lever)).findFirst();
    }

    /** The cost of an order for a quarter. */
    public double cost(Order order) {
        return levers.stream()
                .mapToDouble(lever -> lever.cost(order.level(lever.id())))
                .sum();
    }
}
