package org.chokepoint.game.files;

import org.chokepoint.content.Content;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.game.Scenario;

/** The scenario that is shipped. */
final class TestScenarios {

    private TestScenarios() {}

    static Scenario chipsThenClouds() {
        return of(TestContent.shipped()).find("chips-then-clouds").orElseThrow();
    }

    static ScenarioFolder of(Content content) {
        return new ScenarioFolder(content, TestModels.of(content));
    }
}
