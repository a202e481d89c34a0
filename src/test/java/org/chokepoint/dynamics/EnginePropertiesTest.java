package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every model: tried on models made by chance, each known by its seed. */
class EnginePropertiesTest {

    private static final int MODELS = 150;

    @ParameterizedTest
    @ValueSource(strings = {"Euler", "RK4"})
    void compiledIsEvaluatedToTheBit(String method) {
        for (long seed = 1; seed <= MODELS; seed++) {
            RandomModel random = new RandomModel(seed);
            Model model = Xmile.read(random.file(method));
            Forms.assertCompiledIsEvaluated(model, Inputs.none());
            Forms.assertCompiledIsEvaluated(model, someInputs(random, 0));
        }
    }

    @Test
    void neitherOrderNorNamesMatter() {
        for (long seed = 1; seed <= MODELS; seed++) {
            RandomModel random = new RandomModel(seed);
            Run plain = Xmile.read(random.file("Euler")).run(Inputs.none());
            Run other = Xmile.read(random.file("Euler", name -> "other_" + name + "x", seed))
                    .run(Inputs.none());
            for (String name : random.inputs()) {
                assertThat(other.series("other_" + name + "x"))
                        .as("seed %d, %s", seed, name)
                        .isEqualTo(plain.series(name));
            }
        }
    }

    /** Sides are changed, differences become sums, choices are turned round: the same numbers to the bit. */
    @ParameterizedTest
    @ValueSource(strings = {"Euler", "RK4"})
    void theSameInOtherWordsIsTheSame(String method) {
        for (long seed = 1; seed <= MODELS; seed++) {
            RandomModel random = new RandomModel(seed);
            Run plain = Xmile.read(random.file(method)).run(Inputs.none());
            Run other = Xmile.read(random.inOtherWords(method)).run(Inputs.none());
            for (String name : random.inputs()) {
                assertThat(other.series(name)).as("seed %d, %s", seed, name).isEqualTo(plain.series(name));
            }
        }
    }

    /** Prefix property: whatever is changed from a time on changes nothing before, even under another set of inputs. */
    @ParameterizedTest
    @ValueSource(strings = {"Euler", "RK4"})
    void whatChangesLaterChangesNothingBefore(String method) {
        for (long seed = 1; seed <= MODELS; seed++) {
            RandomModel random = new RandomModel(seed);
            Model model = Xmile.read(random.file(method));
            int from = 1 + random.chance().nextInt(18);
            Run plain = model.run(Inputs.none());
            Run changed = model.run(someInputs(random, model.specs().time(from)));
            for (String name : model.columns()) {
                for (int step = 0; step < from; step++) {
                    assertThat(Double.doubleToLongBits(changed.value(name, step)))
                            .as("seed %d, %s", seed, name)
                            .isEqualTo(Double.doubleToLongBits(plain.value(name, step)));
                }
            }
        }
    }

    private static Inputs someInputs(RandomModel random, double from) {
        Inputs inputs = Inputs.none();
        for (String name : random.inputs()) {
            if (random.chance().nextInt(3) == 0) {
                List<StepSeries.Step> steps = new ArrayList<>();
                steps.add(new StepSeries.Step(from, random.chance().nextInt(5)));
                steps.add(new StepSeries.Step(from + 0.7, random.chance().nextInt(5)));
                inputs = inputs.with(name, new StepSeries(steps));
            }
        }
        return inputs;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a * (b + c) | a * b + a * c",
                "(a - b) * (a + b) | a ^ 2 - b ^ 2",
                "a / b / c | a / (b * c)",
                "EXP(a) * EXP(b) | EXP(a + b)",
                "a ^ 3 | a * a * a",
                "MAX(a, b) | IF a > b THEN a ELSE b",
                "MIN(a, MIN(b, c)) | -MAX(-a, MAX(-b, -c))",
                "NOT (a > b AND b > c) | a <= b OR b <= c",
                "LN(a * b) | LN(a) + LN(b)"
            })
    void algebraMakesNoDifference(String one, String other) {
        String rest = Xmile.aux("a", "1 + TIME") + Xmile.aux("b", "3 + SIN(TIME)") + Xmile.aux("c", "2.5");
        Run run = Xmile.read(Xmile.file(Xmile.aux("x", one) + Xmile.aux("y", other) + rest))
                .run(Inputs.none());
        for (int step = 0; step < run.size(); step++) {
            double y = run.value("y", step);
            assertThat(run.value("x", step)).isCloseTo(y, within(1e-13 * Math.max(1, Math.abs(y))));
        }
    }

    /** Half the step leaves a half of Euler's error and a sixteenth of RK4's. */
    @ParameterizedTest
    @CsvSource({"Euler, 2, 0.15", "RK4, 16, 1.5"})
    void theErrorFallsAsTheOrderSays(String method, double ratio, double slack) {
        double coarse = error(method, 0.125);
        double fine = error(method, 0.0625);
        assertThat(coarse / fine).isCloseTo(ratio, within(slack));
    }

    /** s' = cos t - s from 0: s = (cos t + sin t - exp -t) / 2. */
    private static double error(String method, double dt) {
        String variables = Xmile.integral("s", "0", "COS(TIME) - s");
        Run run = Xmile.read(Xmile.file(Xmile.specs(method, 0, 4, dt), "", variables, ""))
                .run(Inputs.none());
        double exact = (Math.cos(4) + Math.sin(4) - Math.exp(-4)) / 2;
        return Math.abs(run.at("s", 4) - exact);
    }

    @Test
    void aRunTogetherWithOthersDoesNotDependOnThem() {
        Experiment experiment = experiment();
        double[] two = new double[1000];
        double[] one = new double[1000];
        double[] alone = new double[1000];
        experiment.runs(
                1000,
                EnginePropertiesTest::draw,
                (run, outcome) -> two[run] = total(experiment, outcome),
                2,
                _ -> true);
        experiment.runs(1000, EnginePropertiesTest::draw, (run, outcome) -> one[run] = total(experiment, outcome));
        for (int shift = 0; shift < 1000; shift += 37) {
            int first = shift;
            experiment.runs(
                    1, (_, into) -> draw(first, into), (_, outcome) -> alone[first] = total(experiment, outcome));
            assertThat(alone[first]).isEqualTo(one[first]);
        }
        assertThat(two).isEqualTo(one);
        assertThat(one).doesNotHaveDuplicates();
    }

    @Test
    void runsTogetherAgreeWithSingleOnesOnTheDecouplingModel() {
        Experiment experiment = experiment();
        double[][] single = new double[40][];
        for (int run = 0; run < single.length; run++) {
            experiment.one(
                    run, EnginePropertiesTest::draw, (which, outcome) -> single[which] = all(experiment, outcome));
        }
        experiment.runs(single.length, EnginePropertiesTest::draw, (run, outcome) -> {
            double[] together = all(experiment, outcome);
            for (int i = 0; i < together.length; i++) {
                assertThat(together[i])
                        .isCloseTo(single[run][i], within(1e-12 * Math.max(1, Math.abs(single[run][i]))));
            }
        });
    }

    @Test
    void aSingleRunOfAnExperimentIsThatOfTheModel() {
        Experiment experiment = experiment();
        Run run = experiment.model().run(Inputs.none().with("U1", 0.3).with("C1", 0.9));
        experiment.one(
                0,
                (_, into) -> {
                    into.set(0, 0.3);
                    into.set(1, 0.9);
                },
                (_, outcome) -> {
                    for (int save = 0; save < experiment.saves(); save++) {
                        assertThat(outcome.value(0, save)).isEqualTo(run.at("RATIO", experiment.time(save)));
                        assertThat(outcome.value(2, save)).isEqualTo(run.at("MP", experiment.time(save)));
                    }
                });
    }

    @Test
    void manyRunsCanBeWatchedAndStopped() {
        Experiment experiment = experiment();
        AtomicInteger heard = new AtomicInteger();
        assertThatThrownBy(() -> experiment.runs(1000, EnginePropertiesTest::draw, (_, _) -> {}, 2, done -> {
                    heard.set(done);
                    return done < 100;
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("of 1000 runs");
        assertThat(heard.get()).isBetween(100, 200);
    }

    /** Also where it happens in another thread, and also what is no exception. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aRunThatFailsFailsAll(int threads) {
        Experiment experiment = experiment();
        Experiment.Results failing = (run, _) -> {
            if (run == 700) {
                throw new AssertionError("run 700");
            }
        };
        assertThatThrownBy(() -> experiment.runs(1000, EnginePropertiesTest::draw, failing, threads, _ -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("run 700");
    }

    @Test
    void tenThousandSingleRunsAllocateNothing() {
        Experiment experiment = experiment();
        double[] sum = new double[1];
        Experiment.Draws draws = (run, into) -> into.set(0, run % 7 / 7.0);
        Experiment.Results results = (_, outcome) -> sum[0] += outcome.value(0, 0);
        experiment.one(0, draws, results);
        long before = allocated();
        for (int run = 0; run < 10_000; run++) {
            experiment.one(run, draws, results);
        }
        assertThat(allocated() - before).isLessThan(10_000);
        assertThat(sum[0]).isFinite();
    }

    /** Beyond what one call takes, and once they are compiled to machine code: until then vectors are boxed. */
    @Test
    void tenThousandRunsTogetherAllocateNothing() {
        Experiment experiment = experiment();
        double[] sum = new double[1];
        Experiment.Draws draws = (run, into) -> into.set(0, run % 7 / 7.0);
        Experiment.Results results = (_, outcome) -> sum[0] += outcome.value(0, 0);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 50 && least > 10_000; round++) {
            long before = allocated();
            experiment.runs(16, draws, results);
            long few = allocated();
            experiment.runs(10_016, draws, results);
            long many = allocated();
            least = Math.min(least, (many - few) - (few - before));
        }
        assertThat(least).isLessThan(10_000);
        assertThat(sum[0]).isFinite();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static Experiment experiment() {
        return Experiment.of(
                DecouplingModelTest.decoupling(), Inputs.none(), List.of("U1", "C1"), List.of("RATIO", "LAG", "MP"), 1);
    }

    private static void draw(int run, Experiment.Draw into) {
        Random chance = new Random(run);
        into.set(0, chance.nextDouble());
        into.set(1, chance.nextDouble());
    }

    private static double total(Experiment experiment, Experiment.Outcome outcome) {
        double sum = 0;
        for (double value : all(experiment, outcome)) {
            sum += value;
        }
        return sum;
    }

    private static double[] all(Experiment experiment, Experiment.Outcome outcome) {
        int outputs = experiment.outputs().size();
        double[] all = new double[experiment.saves() * outputs];
        for (int i = 0; i < all.length; i++) {
            all[i] = outcome.value(i % outputs, i / outputs);
        }
        return all;
    }
}
