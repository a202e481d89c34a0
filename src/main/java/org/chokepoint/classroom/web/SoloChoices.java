package org.chokepoint.classroom.web;

import java.util.List;
import java.util.Map;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.HomePart;
import org.springframework.stereotype.Component;

/** What somebody who plays alone can choose: a scenario, the shortest first, and one of the roles that all have. */
@Component
class SoloChoices implements HomePart {

    private final Games games;

    SoloChoices(Games games) {
        this.games = games;
    }

    @Override
    public Map<String, Object> model() {
        List<Scenario> scenarios = games.scenarios().stream()
                .sorted((one, other) -> Integer.compare(one.minutes(), other.minutes()))
                .toList();
        List<Role> roles =
                scenarios.isEmpty() ? List.of() : scenarios.getFirst().roles();
        return Map.of("scenarios", scenarios, "roles", roles);
    }
}
