package org.chokepoint.scenario;

import java.util.Optional;

/** Every scenario that was played here, as it was then, so that a game goes on by the rules that it began with. */
public interface ScenarioVersions {

    /** Keeps what a scenario says now; what says the same has the same version. */
    ScenarioVersion keep(Scenario scenario);

    Optional<Scenario> find(ScenarioVersion version);
}
