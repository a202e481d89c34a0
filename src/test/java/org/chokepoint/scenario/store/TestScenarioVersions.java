package org.chokepoint.scenario.store;

import org.chokepoint.scenario.ScenarioVersions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kept scenarios of a database for the tests of other modules. */
public final class TestScenarioVersions {

    private TestScenarioVersions() {}

    public static ScenarioVersions of(JdbcClient jdbc) {
        return new JdbcScenarioVersions(jdbc);
    }
}
