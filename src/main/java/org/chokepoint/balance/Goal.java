package org.chokepoint.balance;

import org.chokepoint.scenario.Role;

/** An objective with the lowest and the highest points, of 100, that the random plays met. */
public record Goal(Role role, String label, double lowest, double highest) {

    private static final double HARDLY_ANY = 10;
    private static final double NEARLY_ALL = 95;

    public boolean isUnreachable() {
        return highest < HARDLY_ANY;
    }

    public boolean isSaturated() {
        return lowest > NEARLY_ALL;
    }
}
