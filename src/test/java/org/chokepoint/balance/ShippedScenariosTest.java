package org.chokepoint.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.Model;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that is shipped is in balance, with as many plays as a check by hand takes. */
class ShippedScenariosTest {

    private static final int PLAYS = 30;
    private static final Scenarios SCENARIOS = TestScenarios.in(TestContent.shipped());

    static Stream<String> scenarios() {
        return SCENARIOS.all().stream().map(Scenario::slug);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void nothingIsWrong(String slug) {
        BalanceReport report = ToyContent.lab(SCENARIOS, slug, Model::run).examine(1, PLAYS);
        assertThat(report.faults()).isEmpty();
        assertThat(report.levers())
                .hasSameSizeAs(levers(slug))
                .extracting(LeverInPlays::verdict)
                .containsOnly(Verdict.OK, Verdict.FIXED);
    }

    private static Object[] levers(String slug) {
        return SCENARIOS.find(slug).orElseThrow().roles().stream()
                .flatMap(role -> role.levers().stream())
                .toArray();
    }
}
