package org.chokepoint.balance;

import java.util.List;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;

/** What a role can pay for in a round, when nothing is carried over. */
record Purse(Role role) {

    /** The levels that are tried. */
    static final List<Double> SETTINGS = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    private static final double SLACK = 1e-9;

    boolean pays(Order order) {
        return role.cost(order) <= role.budget() + SLACK;
    }

    /** Whether a lever can be set so while the others of the role cost as little as they can. */
    boolean pays(Lever lever, double level) {
        return least() - least(lever) + lever.cost(level) <= role.budget() + SLACK;
    }

    /** The dearest setting of a lever that can be paid; its cheapest when none can. Who keeps its price aside can pay for any setting. */
    double dearest(Lever lever) {
        double dearest = lever.price() < 0 ? 1 : 0;
        for (double level : SETTINGS) {
            if (pays(lever, level) && lever.cost(level) > lever.cost(dearest)) {
                dearest = level;
            }
        }
        return dearest;
    }

    /** The cost per quarter of the cheapest order. */
    double least() {
        return role.levers().stream().mapToDouble(Purse::least).sum();
    }

    private static double least(Lever lever) {
        return Math.min(lever.cost(0), lever.cost(1));
    }
}
