package org.chokepoint.scenario.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.IndependentParameters;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.scenario.Announced;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Score;
import org.chokepoint.scenario.World;
import org.junit.jupiter.api.Test;

/** Orders that are made known before their round. The scores expected here come from an independent implementation. */
class AnnouncementTest {

    private static final String LEVERS = "U1 U4 U5 U6 U11 C1 C3 C5 C7 C11 V3 V4 V5 V6 V8 W4 W5 W6 W9 W10";
    private static final double[][] LEVELS = {
        {.25, 0, .5, .25, 0, .5, 0, .25, .5, .25, 0, .25, .5, 0, .25, .5, 0, .25, .5, 0},
        {.75, .5, .5, .5, .25, .25, .5, 0, .25, .5, 1, .5, .25, 0, .5, .75, 1, .5, .25, 1},
        {1, 0, .75, .25, .5, .75, 1, .5, 0, .75, .5, .75, .5, 1, 0, .25, .5, .75, .5, .5}
    };

    private final Model model =
            TestModels.of(TestContent.shipped()).find("decoupling").orElseThrow();
    private final World world = new World(TestScenarios.chipsThenClouds(), model, IndependentParameters.simulator());

    @Test
    void surprisesScoreAsExpected() {
        assertThat(scores(Set.of())).satisfies(scores -> agrees(scores, 46.8857, 46.3894, 49.2157, 42.1203));
    }

    @Test
    void announcedOrdersScoreAsExpected() {
        assertThat(scores(Set.of(2, 3))).satisfies(scores -> agrees(scores, 46.4596, 46.7538, 49.1998, 42.5022));
        assertThat(scores(Set.of(3))).satisfies(scores -> agrees(scores, 46.8815, 46.3883, 49.2197, 42.1272));
    }

    /** The order for round 2, quarter 5, is known one quarter ahead. */
    @Test
    void anAnnouncementChangesNothingBeforeItIsMade() {
        Run surprise = run(Set.of());
        Run announced = run(Set.of(2));
        int known = surprise.stepOf(4);
        for (int step = 0; step < known; step++) {
            assertThat(announced.value("FREV", step)).isEqualTo(surprise.value("FREV", step));
        }
        assertThat(announced.value("FREV", known)).isGreaterThan(surprise.value("FREV", known));
    }

    @Test
    void leversThatAreNotOrderedFollowHistory() {
        Run run = world.run(Course.of(List.of(new Order(Map.of(new LeverId("C8"), 1.0)))));
        Run history = world.reference(List.of());
        assertThat(run.series("U1")).isEqualTo(history.series("U1"));
        assertThat(run.at("C8", 1)).isEqualTo(1);
    }

    private Run run(Set<Integer> announced) {
        List<Order> rounds = new ArrayList<>();
        for (double[] levels : LEVELS) {
            Map<LeverId, Double> order = new LinkedHashMap<>();
            for (String lever : LEVERS.split(" ")) {
                order.put(new LeverId(lever), levels[order.size()]);
            }
            rounds.add(new Order(order));
        }
        LeverId lever = new LeverId("U1");
        List<Announced> known = announced.stream()
                .map(round -> new Announced(lever, round, rounds.get(round - 1).level(lever)))
                .toList();
        return world.run(new Course(rounds, known, List.of(), List.of()));
    }

    private Map<RoleId, Double> scores(Set<Integer> announced) {
        Map<RoleId, Double> scores = new TreeMap<>();
        world.parts(run(announced), world.reference(List.of()))
                .forEach((role, parts) -> scores.put(role, AnnouncementTest.sum(parts)));
        return scores;
    }

    private static double sum(List<Score.Part> parts) {
        return parts.stream().mapToDouble(part -> part.weight() * part.points()).sum();
    }

    private static void agrees(Map<RoleId, Double> scores, double usg, double cng, double usc, double cnc) {
        assertThat(scores.get(new RoleId("USG"))).isCloseTo(usg, within(0.0001));
        assertThat(scores.get(new RoleId("CNG"))).isCloseTo(cng, within(0.0001));
        assertThat(scores.get(new RoleId("USC"))).isCloseTo(usc, within(0.0001));
        assertThat(scores.get(new RoleId("CNC"))).isCloseTo(cnc, within(0.0001));
    }
}
