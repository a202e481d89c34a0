package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.Model;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.World;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Event cards come as often as each scenario plans: about 1, 2, 3 and 6 in a game. */
class CardsTest {

    private static final Scenarios SCENARIOS = TestScenarios.in(TestContent.shipped());

    /** The sample says the mean to about a tenth; the bots are those of a game for one. */
    @ParameterizedTest
    @CsvSource({
        "first-moves, 200, 0.7, 1.4",
        "chips-then-clouds, 200, 1.6, 2.5",
        "countermeasures, 200, 2.4, 3.6",
        "the-long-decade, 60, 5.0, 7.0"
    })
    void aGameHasAsManyCardsAsItsScenarioPlans(String slug, int games, double least, double most) {
        Scenario scenario = SCENARIOS.find(slug).orElseThrow();
        double cards = LongStream.rangeClosed(1, games)
                .mapToInt(seed -> cards(scenario, seed).size())
                .average()
                .orElseThrow();
        assertThat(cards).isBetween(least, most);
    }

    @Test
    void chanceDrawsAtMostOneCardInARound() {
        Scenario scenario = SCENARIOS.find("the-long-decade").orElseThrow();
        assertThat(LongStream.rangeClosed(1, 5)
                        .boxed()
                        .flatMap(seed -> cards(scenario, seed).stream()
                                .collect(Collectors.groupingBy(GameEvent.CardDrawn::round, Collectors.counting()))
                                .values()
                                .stream()))
                .isNotEmpty()
                .containsOnly(1L);
    }

    private static List<GameEvent.CardDrawn> cards(Scenario scenario, long seed) {
        World world = new World(scenario, SCENARIOS.modelOf(scenario), Model::run);
        Game game = new Game(scenario, world, SCENARIOS.uncertain(scenario));
        Bots all = new Bots(scenario, world);
        Map<RoleId, String> names = new TreeMap<>();
        IntStream.range(0, scenario.roles().size())
                .forEach(i -> names.put(scenario.roles().get(i).id(), Bots.NAMES.get(i % Bots.NAMES.size())));
        Map<RoleId, Bot> bots = new TreeMap<>();
        names.forEach((role, name) -> bots.put(role, all.named(name, seed)));
        return new Match(scenario, game, bots)
                .play(seed, Settings.of(scenario).withBots(names))
                .cards();
    }
}
