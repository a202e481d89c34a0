package org.chokepoint.balance;

import java.util.List;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;

/**
 * A role's budget per quarter beside what orders cost: the cheapest, everything at 1, the levels of history at the
 * start, and every lever at the setting that is best most often.
 */
public record Budget(Role role, double least, double everything, double present, double favourites) {

    static Budget of(Role role, Order present, List<LeverInPlays> levers) {
        double favourites = levers.stream()
                .filter(lever -> lever.own().role().equals(role))
                .mapToDouble(lever -> lever.own().lever().cost(lever.favourite()))
                .sum();
        double everything =
                role.levers().stream().mapToDouble(lever -> lever.cost(1)).sum();
        return new Budget(role, new Purse(role).least(), everything, role.cost(present), favourites);
    }

    /** Whether no order at all keeps it. */
    public boolean isImpossible() {
        return least > role.budget() + 1e-9;
    }
}
