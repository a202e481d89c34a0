package org.chokepoint.scenario.files;

import org.chokepoint.content.Content;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;

/** The scenarios of a content folder, also for the tests of other modules. */
public final class TestScenarios {

    private TestScenarios() {}

    /** The scenario that is shipped. */
    public static Scenario chipsThenClouds() {
        return of(TestContent.shipped()).find("chips-then-clouds").orElseThrow();
    }

    public static Scenarios in(Content content) {
        return of(content);
    }

    public static ScenarioFolder of(Content content) {
        return new ScenarioFolder(content, TestModels.of(content));
    }
}
