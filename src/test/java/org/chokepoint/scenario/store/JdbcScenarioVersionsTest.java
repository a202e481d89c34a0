package org.chokepoint.scenario.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.events.store.TestLog;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.ScenarioVersion;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcScenarioVersionsTest {

    private final TestLog store = TestLog.fresh();
    private final JdbcScenarioVersions versions = new JdbcScenarioVersions(store.jdbc());

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsKeptIsFoundAsItWas(Scenario scenario) {
        assertThat(versions.find(versions.keep(scenario))).contains(scenario);
    }

    static List<Scenario> shipped() {
        return TestScenarios.in(TestContent.shipped()).all();
    }

    @Test
    void theSameScenarioIsKeptOnceAndAnotherIsAnother() {
        Scenario scenario = TestScenarios.chipsThenClouds();
        ScenarioVersion version = versions.keep(scenario);
        assertThat(versions.keep(scenario)).isEqualTo(version);
        assertThat(rows()).isOne();

        Scenario changed = withoutCards(scenario);
        assertThat(versions.keep(changed)).isNotEqualTo(version);
        assertThat(rows()).isEqualTo(2);
        assertThat(versions.find(version)).contains(scenario);
    }

    @Test
    void whatWasNeverPlayedHereIsNotFound() {
        assertThat(versions.find(new ScenarioVersion("0".repeat(64)))).isEmpty();
    }

    private int rows() {
        return store.jdbc()
                .sql("select count(*) from scenario_version")
                .query(Integer.class)
                .single();
    }

    private static Scenario withoutCards(Scenario one) {
        List<Card> none = List.of();
        return new Scenario(
                one.slug(),
                one.title(),
                one.minutes(),
                one.purpose(),
                one.model(),
                one.calendar(),
                one.background(),
                one.roles(),
                one.shown(),
                one.situations(),
                one.rules(),
                one.paces(),
                none,
                one.intelligence(),
                one.questions(),
                one.headlines());
    }
}
