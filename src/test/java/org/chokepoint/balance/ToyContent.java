package org.chokepoint.balance;

import java.nio.file.Path;
import org.chokepoint.content.Content;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Simulator;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.files.TestScenarios;

/** A content folder with a scenario in balance and one with every fault. */
final class ToyContent {

    private static final Content FOLDER = TestContent.of(Path.of("src/test/resources/balance"));

    private ToyContent() {}

    static Scenario scenario(String slug) {
        return TestScenarios.in(FOLDER).find(slug).orElseThrow();
    }

    static BalanceLab lab(String slug) {
        return lab(TestScenarios.in(FOLDER), slug, Model::run);
    }

    static BalanceLab lab(Scenarios scenarios, String slug, Simulator simulator) {
        Scenario scenario = scenarios.find(slug).orElseThrow();
        return new BalanceLab(scenario, scenarios.modelOf(scenario), simulator);
    }
}
