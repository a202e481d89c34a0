package org.chokepoint.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.IndependentParameters;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Effects are compared with those of an independent implementation, at its parameters. */
class ChipsThenCloudsTest {

    private static final double TOLERANCE = 0.01;
    private static final Scenarios SCENARIOS = TestScenarios.in(TestContent.shipped());
    private static final BalanceReport REPORT = ToyContent.lab(
                    SCENARIOS, "chips-then-clouds", IndependentParameters.simulator())
            .examine(1, 1);

    @ParameterizedTest
    @CsvSource({
        "U1, 0, -6.6509, 7.6562, 0.5730, 14.0112",
        "U1, 1, 2.5517, -1.7331, -0.7372, -6.7360",
        "U4, 1, 2.3555, -2.9962, -9.0044, -5.6132",
        "C5, 1, -2.7361, 2.9357, -3.4838, 4.0113",
        "V5, 0, 1.2456, -1.0927, -3.4478, 0.4328",
        "W9, 1, 0, 0, -4.4719, 4.1299",
        "W10, 1, -2.1835, 1.2507, -0.0330, -1.7421"
    })
    void aLeverAloneDoesWhatIsExpected(String lever, int level, double usg, double cng, double usc, double cnc) {
        LeverAlone alone = REPORT.alone().stream()
                .filter(one -> one.own().id().value().equals(lever))
                .findFirst()
                .orElseThrow();
        Map<RoleId, Double> gains = level == 0 ? alone.atZero() : alone.atOne();
        assertThat(gains.get(new RoleId("USG"))).isCloseTo(usg, within(TOLERANCE));
        assertThat(gains.get(new RoleId("CNG"))).isCloseTo(cng, within(TOLERANCE));
        assertThat(gains.get(new RoleId("USC"))).isCloseTo(usc, within(TOLERANCE));
        assertThat(gains.get(new RoleId("CNC"))).isCloseTo(cnc, within(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({
        "U1, 9.2026, 12.6718, 13.0971",
        "U11, 7.0106, 2.0522, 4.8648",
        "C3, 0.4417, -1.2551, 1.9394",
        "V4, 7.7175, 3.1034, 10.2470",
        "W5, 3.9473, -3.7591, 2.6486"
    })
    void aLeverInASituationDoesWhatIsExpected(String lever, double history, double escalation, double bargain) {
        Map<String, Double> effects = inPlays(lever).situations();
        assertThat(effects.get("history")).isCloseTo(history, within(TOLERANCE));
        assertThat(effects.get("escalation")).isCloseTo(escalation, within(TOLERANCE));
        assertThat(effects.get("bargain")).isCloseTo(bargain, within(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({"U4, V5, 1.3437, -1.5444", "U4, W5, 2.7449, -12.0392", "W5, W10, -1.3498, -1.3498"})
    void twoLeversTogetherDoWhatIsExpected(String first, String second, double onFirst, double onSecond) {
        Pair pair = REPORT.pairs().stream()
                .filter(one -> one.first().id().value().equals(first)
                        && one.second().id().value().equals(second))
                .findFirst()
                .orElseThrow();
        assertThat(pair.onFirst()).isCloseTo(onFirst, within(TOLERANCE));
        assertThat(pair.onSecond()).isCloseTo(onSecond, within(TOLERANCE));
    }

    /** Sovereign alliances touch nothing that others move, so every play agrees. */
    @Test
    void randomPlaysMeetTheEffectThatDependsOnNobody() {
        assertThat(inPlays("V8").least()).isCloseTo(5.9, within(0.05));
        assertThat(inPlays("V8").most()).isCloseTo(5.9, within(0.05));
        assertThat(inPlays("V8").favourite()).isEqualTo(0.5);
    }

    private static LeverInPlays inPlays(String lever) {
        return REPORT.levers().stream()
                .filter(one -> one.own().id().value().equals(lever))
                .findFirst()
                .orElseThrow();
    }
}
