package org.chokepoint.balance;

import java.util.List;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;

/** A lever in play with the role that owns it. */
public record OwnLever(Role role, Lever lever) {

    static List<OwnLever> of(Scenario scenario) {
        return scenario.roles().stream()
                .flatMap(role -> role.levers().stream().map(lever -> new OwnLever(role, lever)))
                .toList();
    }

    public LeverId id() {
        return lever.id();
    }

    /** The points that a setting costs its role when it is held in all rounds. */
    double pointsSpent(double level) {
        return lever.cost(level) / role.point();
    }
}
