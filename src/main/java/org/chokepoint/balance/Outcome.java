package org.chokepoint.balance;

import java.util.List;
import java.util.Map;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Score;

/** What a play comes to: the objectives of every role. */
record Outcome(Map<RoleId, List<Score.Part>> parts) {

    Outcome {
        parts = Map.copyOf(parts);
    }

    List<Score.Part> parts(Role role) {
        List<Score.Part> found = parts.get(role.id());
        if (found == null) {
            throw new IllegalArgumentException("no outcome for " + role.id().value());
        }
        return found;
    }

    /** The weighted objectives, without money left. */
    double points(Role role) {
        return parts(role).stream()
                .mapToDouble(part -> part.weight() * part.points())
                .sum();
    }
}
