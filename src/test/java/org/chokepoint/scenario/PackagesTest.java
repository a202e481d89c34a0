package org.chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.IndependentParameters;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Simulator;
import org.chokepoint.dynamics.StepSeries;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What whole packages of policy, cooperation and defection are worth to each role from 2023 Q1 to 2030 Q4, against history. */
class PackagesTest {

    private static final String PACKAGES = "/fixtures/packages.csv";
    private static final List<String> ROLES = List.of("USG", "CNG", "USC", "CNC");
    private static final Model MODEL = model();
    private static final Scenario SCENARIO = over(TestScenarios.chipsThenClouds());

    private static final Map<String, List<String>> ANNOUNCEMENTS = Map.of(
            "U1", List.of("U1_announced_1"),
            "U2", List.of("U2_announced_1", "U2_announced_2"),
            "U3", List.of("U3_announced"));

    /** A change of less than this, in points of 100, may turn with the parameters. */
    private static final double CLEAR = 1;

    /** At the parameters of the independent implementation the points are its points. */
    @ParameterizedTest
    @CsvFileSource(resources = PACKAGES, numLinesToSkip = 1)
    void pointsAreThoseOfTheIndependentImplementation(
            String name, double usg, double cng, double usc, double cnc, String levers) {
        Points points = points(levers, IndependentParameters.simulator());
        List<Double> expected = List.of(usg, cng, usc, cnc);
        for (int i = 0; i < ROLES.size(); i++) {
            assertThat(points.of(i)).as("%s: %s", name, ROLES.get(i)).isCloseTo(expected.get(i), within(0.06));
        }
    }

    /** At the fitted parameters every clear gain is a gain and every clear loss a loss. */
    @ParameterizedTest
    @CsvFileSource(resources = PACKAGES, numLinesToSkip = 2)
    void gainsAndLossesHaveTheSameSignsAtTheFittedParameters(
            String name, double usg, double cng, double usc, double cnc, String levers) {
        Points points = points(levers, Model::run);
        Points history = points("", Model::run);
        List<Double> expected = List.of(usg - 48.2, cng - 52.7, usc - 52.6, cnc - 56.3);
        for (int i = 0; i < ROLES.size(); i++) {
            if (Math.abs(expected.get(i)) > CLEAR) {
                assertThat(Math.signum(points.of(i) - history.of(i)))
                        .as("%s: %s", name, ROLES.get(i))
                        .isEqualTo(Math.signum(expected.get(i)));
            }
        }
    }

    private record Points(List<Double> byRole) {

        double of(int role) {
            return byRole.get(role);
        }
    }

    private static Points points(String levers, Simulator simulator) {
        Series reference = Series.of(simulator.run(MODEL, Inputs.none()));
        Series run = Series.of(simulator.run(MODEL, inputs(levers)));
        return new Points(ROLES.stream()
                .map(id -> SCENARIO.role(new RoleId(id)))
                .map(role -> Scoring.parts(SCENARIO, role, run, reference).stream()
                        .mapToDouble(part -> part.weight() * part.points())
                        .sum())
                .toList());
    }

    /** Levers such as {@code U1=0.5 C3=0.2}, from 2022 Q4 on, nothing of them announced before; no lever is history. */
    private static Inputs inputs(String levers) {
        Inputs inputs = Inputs.none();
        for (String lever : levers.isEmpty() ? new String[0] : levers.split(" ")) {
            String[] parts = lever.split("=");
            StepSeries level = new StepSeries(List.of(new StepSeries.Step(1, Double.parseDouble(parts[1]))));
            inputs = inputs.with(parts[0], level);
            for (String announcement : ANNOUNCEMENTS.getOrDefault(parts[0], List.of())) {
                inputs = inputs.with(announcement, level);
            }
        }
        return inputs;
    }

    private static Scenario over(Scenario scenario) {
        return new Scenario(
                scenario.slug(),
                scenario.title(),
                scenario.minutes(),
                scenario.purpose(),
                scenario.model(),
                new Scenario.Calendar(2, 1, 1, 33),
                scenario.background(),
                scenario.roles(),
                scenario.shown(),
                scenario.situations(),
                scenario.rules(),
                scenario.paces(),
                scenario.cards(),
                scenario.intelligence(),
                scenario.questions(),
                scenario.headlines());
    }

    private static Model model() {
        try (InputStream file = Files.newInputStream(Path.of("content/models/decoupling/model.xmile"))) {
            return Model.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
