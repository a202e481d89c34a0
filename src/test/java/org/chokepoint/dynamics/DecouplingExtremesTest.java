package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        Inputs inputs = Inputs.none();
        for (String lever : LEVERS) {
            inputs = inputs.with(lever, end);
        }
        assertThat(LEVERS).hasSize(43);
        staysInBounds(MODEL.run(inputs), "all levers at " + end);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allLeversAtRandomEveryTwoQuarters(int seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Inputs inputs = Inputs.none().with("rules_in_play", seed % 2);
        for (String lever : LEVERS) {
            List<StepSeries.Step> steps = new ArrayList<>();
            for (int time = 0; time < 34; time += 2) {
                steps.add(new StepSeries.Step(time, chance.nextDouble()));
            }
            inputs = inputs.with(lever, new StepSeries(steps));
        }
        staysInBounds(MODEL.run(inputs), "seed " + seed);
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

    /** The largest change is that of the stock of tools; everything that is scored moves by less than two per cent. */
    @Test
    void halfTheStepChangesNoStockByMoreThanThreePerCent() {
        Run usual = MODEL.run(Inputs.none());
        Run finer = read("<dt>0.0625</dt>").run(Inputs.none());
        for (Variable variable : MODEL.variables()) {
            if (variable.kind() == Variable.Kind.STOCK && !variable.name().equals("TOOLX")) {
                assertThat(finer.at(variable.name(), 33) / usual.at(variable.name(), 33))
                        .as(variable.name())
                        .isCloseTo(1, within(0.03));
            }
        }
        for (String scored :
                List.of("LAG", "RATIO", "GAP", "CN_EFF", "DSHARE", "GOODW", "USCLREV", "CNCLREV", "COSTEFF")) {
            assertThat(finer.at(scored, 33) / usual.at(scored, 33)).as(scored).isCloseTo(1, within(0.02));
        }
    }
}
