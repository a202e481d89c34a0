package org.chokepoint.scenario.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.IndependentParameters;
import org.chokepoint.dynamics.Run;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.Score;
import org.chokepoint.scenario.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenario of eight years, at the parameters of an independent implementation, and what that implementation finds. */
final class LongDecade {

    private static final Scenarios SHIPPED = TestScenarios.in(TestContent.shipped());

    static final Scenario SCENARIO = SHIPPED.find("the-long-decade").orElseThrow();
    static final World WORLD = new World(SCENARIO, SHIPPED.modelOf(SCENARIO), IndependentParameters.simulator());
    static final JsonNode EXPECTED =
            JsonMapper.shared().readTree(Path.of("src/test/resources/fixtures/the-long-decade.json"));

    private LongDecade() {}

    static Card card(String id) {
        return SCENARIO.cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Order> rounds(JsonNode rounds) {
        List<Order> orders = new ArrayList<>();
        rounds.forEach(round -> {
            Map<LeverId, Double> levels = new LinkedHashMap<>();
            round.properties()
                    .forEach(lever -> levels.put(
                            new LeverId(lever.getKey()), lever.getValue().asDouble()));
            orders.add(new Order(levels));
        });
        return orders;
    }

    /** Weighted points of the roles without money left. */
    static Map<String, Double> points(Run run, Run reference) {
        Map<String, Double> points = new TreeMap<>();
        WORLD.parts(run, reference).forEach((role, parts) -> points.put(role.value(), sum(parts)));
        return points;
    }

    static Map<String, Double> expected(JsonNode scores) {
        Map<String, Double> points = new TreeMap<>();
        SCENARIO.roles().stream()
                .map(role -> role.id())
                .map(RoleId::value)
                .forEach(role -> points.put(role, scores.get(role).asDouble()));
        return points;
    }

    private static double sum(List<Score.Part> parts) {
        return parts.stream().mapToDouble(part -> part.weight() * part.points()).sum();
    }
}
