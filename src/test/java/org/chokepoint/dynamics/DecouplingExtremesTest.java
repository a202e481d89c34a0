package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoupling model where nobody has been: all levers at an end, at random, and with another time step. */
class DecouplingExtremesTest {

    private static final List<String> FRACTIONS = List.of(
            "YLD", "SW", "DES", "ALT", "ALLY", "TRUST", "ENF", "USSH", "CNROW", "DOMT", "DSHARE", "MET", "UNMR", "sD",
            "CNSHARE", "AIA", "q");
    private static final Model MODEL = read("<dt>0.125</dt>");
    private static final List<String> LEVERS = MODEL.variables().stream()
            .filter(variable -> variable.about().group().startsWith("Levers"))
            .map(Variable::name)
            .toList();

    private static final List<Variable> MOVING = MODEL.variables().stream()
            .filter(variable -> !variable.isConstant())
            .filter(variable -> MODEL.columns().contains(variable.name()))
            .toList();

    private static final Run HISTORY = MODEL.run(Inputs.none());

    private static final Model FINER = read("<dt>0.0625</dt>");

    /** What roles are scored on, beside stocks. */
    private static final List<String> SCORED = List.of(
            "RATIO", "DSHARE", "EXPOS", "COMPL", "UNMR", "USRPC", "USMACRO", "CNMACRO", "USCLREV", "CNCLREV", "UCR",
            "STACK", "MLEV", "GOODW", "GAP", "COSTEFF", "CNOV", "CN_EFF");

    /**
     * The stock of imported memory is what is left between two large flows, which differ by a per cent or two. Leverage differs for the one
     * step by which inventories are released earlier or later.
     */
    private static final Map<String, Double> LARGER = Map.of("HBMS", 0.22, "MLEV", 0.1);

    private static Model read(String dt) {
        try {
            String xmile = Files.readString(Path.of("content/models/decoupling/model.xmile"))
                    .replace("<dt>0.125</dt>", dt);
            return Model.read(new ByteArrayInputStream(xmile.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void allLeversAtOneEnd(double end) {
        assertThat(LEVERS).hasSize(43);
        staysInBounds(MODEL.run(all(end)), "all levers at " + end);
    }

    private static Inputs all(double level) {
        Inputs inputs = Inputs.none();
        for (String lever : LEVERS) {
            inputs = inputs.with(lever, level);
        }
        return inputs;
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allLeversAtRandomEveryTwoQuarters(int seed) {
        staysInBounds(MODEL.run(random(seed, 2)), "seed " + seed);
    }

    /** Every lever at random, anew after so many quarters. */
    private static Inputs random(int seed, int quarters) {
        SplittableRandom chance = new SplittableRandom(seed);
        Inputs inputs = Inputs.none().with("rules_in_play", seed % 2);
        for (String lever : LEVERS) {
            List<StepSeries.Step> steps = new ArrayList<>();
            for (int time = 0; time < 34; time += quarters) {
                steps.add(new StepSeries.Step(time, chance.nextDouble()));
            }
            inputs = inputs.with(lever, new StepSeries(steps));
        }
        return inputs;
    }

    /** TOOLX is an excess and may have either sign; no other stock has a floor, nor needs one. */
    private static void staysInBounds(Run run, String play) {
        for (Variable variable : MOVING) {
            boolean isStock =
                    variable.kind() == Variable.Kind.STOCK && !variable.name().equals("TOOLX");
            double[] series = run.series(variable.name());
            for (int step = 0; step < series.length; step++) {
                boolean good = Math.abs(series[step]) < 1e8 && (!isStock || series[step] >= 0);
                if (!good || FRACTIONS.contains(variable.name()) && (series[step] < 0 || series[step] > 1)) {
                    assertThat(series[step])
                            .as("%s in %s at %s", variable.name(), play, run.time(step))
                            .isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void diesReceivedAreUsedOrLeft() {
        Run run = MODEL.run(Inputs.none());
        double received = 20;
        double used = 0;
        for (int step = 0; step + 1 < run.size(); step++) {
            received += MODEL.dt() * run.value("DIEIN", step);
            used += MODEL.dt() * run.value("dies_used", step);
        }
        assertThat(used + run.value("DIEB", run.size() - 1)).isCloseTo(received, within(1e-10 * received));
    }

    static Stream<Arguments> plays() {
        Stream<Arguments> ends = Stream.of(
                Arguments.of("history", Inputs.none()),
                Arguments.of("all levers at 0", all(0)),
                Arguments.of("all levers at 1", all(1)));
        return Stream.concat(
                ends, IntStream.range(0, 100).mapToObj(seed -> Arguments.of("seed " + seed, random(seed, 4))));
    }

    /** In per cent of the largest value along history or in this play, at every quarter. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("plays")
    void halfTheStepChangesNoStockAndNoScoreByMoreThanThreeAndAHalfPerCent(String play, Inputs inputs) {
        Run usual = MODEL.run(inputs);
        Run finer = FINER.run(inputs);
        for (Variable variable : MOVING) {
            String name = variable.name();
            if (variable.kind() == Variable.Kind.STOCK || SCORED.contains(name)) {
                double scale = Math.max(largest(HISTORY, name), largest(usual, name));
                for (int quarter = 0; quarter <= 33; quarter++) {
                    assertThat(finer.at(name, quarter))
                            .as("%s in %s, quarter %d", name, play, quarter)
                            .isCloseTo(usual.at(name, quarter), within(LARGER.getOrDefault(name, 0.035) * scale));
                }
            }
        }
    }

    private static double largest(Run run, String name) {
        return Arrays.stream(run.series(name)).map(Math::abs).max().orElseThrow();
    }
}
