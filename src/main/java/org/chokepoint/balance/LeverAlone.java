package org.chokepoint.balance;

import java.util.Map;
import org.chokepoint.scenario.RoleId;

/**
 * A lever held at one end from the start while all others follow history: the points that every role gains by it over
 * history, without money.
 */
public record LeverAlone(OwnLever own, Map<RoleId, Double> atZero, Map<RoleId, Double> atOne) {

    public LeverAlone {
        atZero = Map.copyOf(atZero);
        atOne = Map.copyOf(atOne);
    }
}
