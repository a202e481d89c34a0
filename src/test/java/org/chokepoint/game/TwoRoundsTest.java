package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Run;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Score;
import org.chokepoint.scenario.World;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two rounds of a real scenario against an independent implementation of the model and of the scores. */
class TwoRoundsTest {

    private static final double TOLERANCE = 1e-8;

    private static JsonNode fixture;
    private static World world;
    private static List<Order> orders;

    @BeforeAll
    static void read() throws Exception {
        Scenario scenario = TestScenarios.chipsThenClouds();
        try (InputStream file = Files.newInputStream(Path.of("content/models/decoupling/model.xmile"))) {
            world = new World(scenario, Model.read(file), Model::run);
        }
        fixture = JsonMapper.shared()
                .readTree(Path.of("src/test/resources/fixtures/chips-then-clouds-two-rounds.json")
                        .toFile());
        orders = new ArrayList<>();
        fixture.get("rounds").forEach(round -> orders.add(order(round.get("orders"))));
    }

    @Test
    void theCurvesAfterEachRoundAgree() {
        for (int round = 1; round <= 2; round++) {
            Run run = world.run(Course.of(orders.subList(0, round)));
            JsonNode series = fixture.get("rounds").get(round - 1).get("series");
            series.propertyNames().forEach(name -> {
                for (int quarter = 0; quarter <= 21; quarter++) {
                    double expected = series.get(name).get(quarter).asDouble();
                    assertThat(run.at(name, quarter))
                            .as("%s at %d", name, quarter)
                            .isCloseTo(expected, within(TOLERANCE * Math.abs(expected)));
                }
            });
        }
    }

    @Test
    void theScoresAfterEachRoundAgree() {
        for (int round = 1; round <= 2; round++) {
            JsonNode expected = fixture.get("rounds").get(round - 1).get("roles");
            world.scores(Course.of(orders.subList(0, round)))
                    .forEach((role, score) -> agrees(expected.get(role.value()), score));
        }
    }

    /** US government, round 1 and 2: spent 25.375 and 30.25 of 34.4; mean left per quarter 1.646875; a point is 1.3. */
    @Test
    void moneyLeftIsWorthWhatAHandCalculationSays() {
        double cost1 = 7 * 0.25 + 2 * 0.0625 + 2 * 0.0625 + 5.5 * 0.5625 + 5 * 0.25;
        double cost2 = 7 * 0.5625 + 2 * 0.25 + 2 * 0.25 + 5.5 * 0.25 + 5 * 0.25;
        double byHand = ((8.6 - cost1) + (8.6 - cost2)) / 2 / 1.3;
        assertThat(byHand).isCloseTo(1.26682692, within(1e-8));
        assertThat(world.scores(Course.of(orders)).get(new RoleId("USG")).moneyLeft())
                .isCloseTo(byHand, within(1e-12));
    }

    private static void agrees(JsonNode expected, Score score) {
        for (int i = 0; i < score.parts().size(); i++) {
            JsonNode part = expected.get("objectives").get(i);
            assertThat(score.parts().get(i).weight())
                    .isEqualTo(part.get("weight").asDouble());
            assertThat(score.parts().get(i).points())
                    .as(score.parts().get(i).label())
                    .isCloseTo(part.get("value").asDouble(), within(1e-6));
        }
        double money = expected.get("moneyLeftPoints").asDouble();
        assertThat(score.moneyLeft()).isCloseTo(money, within(1e-9));
        assertThat(score.total()).isCloseTo(expected.get("total").asDouble() + money, within(1e-6));
    }

    private static Order order(JsonNode byRole) {
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        byRole.forEach(role -> role.propertyNames()
                .forEach(lever -> levels.put(new LeverId(lever), role.get(lever).asDouble())));
        return new Order(levels);
    }
}
