package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ensembles, sensitivities, replies, paths and loops, against what is known by hand. */
class AnalysisTest {

    private static final Experiment.Watch ON = _ -> true;

    @Test
    void everyPartOfALatinHypercubeIsMetOnce() {
        Sample sample = Sample.latinHypercube(List.of(new Range("a", 0, 1), new Range("b", -10, 10)), 50, 7);
        for (int input = 0; input < 2; input++) {
            boolean[] met = new boolean[50];
            for (int point = 0; point < 50; point++) {
                Range range = sample.ranges().get(input);
                met[(int) ((sample.value(point, input) - range.low()) / (range.high() - range.low()) * 50)] = true;
            }
            assertThat(met).containsOnly(true);
        }
        Sample again = Sample.latinHypercube(sample.ranges(), 50, 7);
        assertThat(again.point(13)).isEqualTo(sample.point(13));
        assertThat(Sample.latinHypercube(sample.ranges(), 50, 8).point(13)).isNotEqualTo(sample.point(13));
    }

    /** x = a + TIME with a even between 0 and 100: its quantile q is 100 q + time. */
    @Test
    void theBandsOfAnEnsembleAreThoseOfItsSample() {
        Model model = Xmile.read(Xmile.file(Xmile.aux("x", "a + TIME") + Xmile.aux("a", "5")));
        Experiment experiment = Experiment.of(model, Inputs.none(), List.of("a"), List.of("x"), 1);
        Sample sample = Sample.latinHypercube(List.of(new Range("A", 0, 100)), 1001, 3);
        Ensemble ensemble = Ensemble.of(experiment, sample, 2, ON);
        for (double share : new double[] {0, 0.05, 0.5, 0.95, 1}) {
            assertThat(ensemble.quantile(0, 4, share)).isCloseTo(100 * share + 4, within(0.2));
        }
        assertThatThrownBy(() ->
                        Ensemble.of(experiment, Sample.latinHypercube(List.of(new Range("b", 0, 1)), 2, 1), 1, ON))
                .hasMessageContaining("the experiment varies [a], the sample [b]");
    }

    /**
     * Ishigami and Homma (1990): sin a + 7 sin^2 b + 0.1 c^4 sin a over -pi to pi. The variances of its parts are known.
     */
    @Test
    void sobolIndicesOfTheIshigamiFunctionAreFound() {
        double pi4 = Math.pow(Math.PI, 4);
        double alone = 0.5 * Math.pow(1 + 0.1 * pi4 / 5, 2);
        double second = 49.0 / 8;
        double together = 0.01 * pi4 * pi4 * 8 / 225;
        double all = alone + second + together;
        Response ishigami = points -> Arrays.stream(points)
                .mapToDouble(x ->
                        Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]))
                .toArray();
        List<Range> ranges = List.of(
                new Range("a", -Math.PI, Math.PI),
                new Range("b", -Math.PI, Math.PI),
                new Range("c", -Math.PI, Math.PI));
        List<Sensitivity.Index> found = Sensitivity.indices(ranges, 1 << 16, 11, ishigami);
        double[] first = {alone / all, second / all, 0};
        double[] total = {(alone + together) / all, second / all, together / all};
        for (int i = 0; i < 3; i++) {
            assertThat(found.get(i).first()).isCloseTo(first[i], within(0.015));
            assertThat(found.get(i).total()).isCloseTo(total[i], within(0.015));
            assertThat(found.get(i).first())
                    .isCloseTo(first[i], within(5 * found.get(i).firstError()));
            assertThat(found.get(i).total())
                    .isCloseTo(total[i], within(5 * found.get(i).totalError()));
            assertThat(found.get(i).firstError()).isPositive().isLessThan(0.01);
        }
    }

    @Test
    void aSwingMovesOneInputAndLeavesTheOthersInTheMiddle() {
        Model model = Xmile.read(Xmile.file(Xmile.aux("x", "a * 10 + b") + Xmile.aux("a", "0") + Xmile.aux("b", "0")));
        Experiment experiment = Experiment.of(model, Inputs.none(), List.of("a", "b"), List.of("x"), 10);
        List<Sensitivity.Swing> swings = Sensitivity.swings(
                List.of(new Range("a", 1, 3), new Range("b", 0, 8)),
                Response.of(experiment, last -> last.value(0, 1), 1));
        assertThat(swings).containsExactly(new Sensitivity.Swing("a", 14, 34), new Sensitivity.Swing("b", 20, 28));
    }

    @Test
    void theBestReplyIsFoundInsideABudget() {
        List<Range> ranges = List.of(new Range("a", 0, 10), new Range("b", 0, 10), new Range("c", 0, 10));
        Response hill = points -> Arrays.stream(points)
                .mapToDouble(x -> -Math.pow(x[0] - 3.3, 2) - Math.pow(x[1] - 7.1, 2) - Math.pow(x[2] - 9, 2))
                .toArray();
        BestReply.Reply free = BestReply.of(ranges, 5, 20, _ -> true, hill);
        assertThat(free.point()).usingComparatorWithPrecision(1e-4).containsExactly(3.3, 7.1, 9);
        assertThat(BestReply.of(ranges, 5, 20, _ -> true, hill))
                .usingRecursiveComparison()
                .isEqualTo(free);
        // The nearest point of the plane a + b + c = 10 lies (19.4 - 10) / 3 nearer on each axis.
        BestReply.Reply bound = BestReply.of(ranges, 11, 25, x -> x[0] + x[1] + x[2] <= 10, hill);
        assertThat(bound.point()).usingComparatorWithPrecision(0.02).containsExactly(0.1667, 3.9667, 5.8667);
        assertThatThrownBy(() -> BestReply.of(ranges, 5, 1, _ -> false, hill)).hasMessageContaining("not allowed");
    }

    /** For y = a b the part of a is the change of a times the mean of b; nothing remains. */
    @Test
    void theCausesOfAProductAddUp() {
        Model model = Xmile.read(Xmile.file(Xmile.aux("y", "a * b") + Xmile.aux("a", "2") + Xmile.aux("b", "3")));
        Paths.Breakdown why =
                Paths.between(model, Inputs.none(), Inputs.none().with("a", 5).with("b", 7), "y", 4);
        assertThat(why.change()).isEqualTo(29);
        assertThat(why.edges()).containsExactly(new Paths.Edge("a", 15), new Paths.Edge("b", 14));
        assertThat(why.remainder()).isZero();
    }

    @Test
    void theCausesOfAStockAreThoseOfItsFlowsSinceTheStart() {
        Model model = Xmile.read(Xmile.file(Xmile.stock("s", "10", "<inflow>in</inflow><outflow>out</outflow>")
                + Xmile.flow("in", "a")
                + Xmile.flow("out", "s / 5")
                + Xmile.aux("a", "2")));
        Paths.Breakdown why = Paths.between(model, Inputs.none(), Inputs.none().with("a", 4), "s", 6);
        assertThat(why.edges()).hasSize(2).first().isEqualTo(new Paths.Edge("in", 12));
        assertThat(why.edges().getLast().part()).isCloseTo(why.change() - 12, within(1e-12));
        assertThat(why.remainder()).isCloseTo(0, within(1e-12));
        assertThat(Paths.between(model, Inputs.none(), Inputs.none().with("a", 4), "a", 6)
                        .edges())
                .containsExactly(new Paths.Edge("input", 2));
    }

    @Test
    void partsAndRemainderAreTheChangeOnTheDecouplingModel() {
        Model model = DecouplingModelTest.decoupling();
        for (String variable : List.of("RATIO", "LAG", "CN_F")) {
            Paths.Breakdown why =
                    Paths.between(model, Inputs.none(), Inputs.none().with("U1", 0.1), variable, 20);
            double sum = why.edges().stream().mapToDouble(Paths.Edge::part).sum();
            assertThat(sum + why.remainder())
                    .isCloseTo(why.change(), within(1e-9 * Math.max(1, Math.abs(why.change()))));
            assertThat(why.change()).isNotZero();
        }
    }

    /** Births reinforce, deaths balance; a smooth between is passed through. */
    @Test
    void loopsHaveTheirPolarity() {
        Model model =
                Xmile.read(Xmile.file(Xmile.stock("people", "10", "<inflow>births</inflow><outflow>deaths</outflow>")
                        + Xmile.flow("births", "people * 0.1")
                        + Xmile.flow("deaths", "SMTH3(people, 4) * crowding / 20")
                        + Xmile.aux("crowding", "people / 50")));
        CausalGraph graph = CausalGraph.of(model, Inputs.none());
        assertThat(graph.edges())
                .contains(
                        new CausalGraph.Edge("people", "births", CausalGraph.Polarity.SAME),
                        new CausalGraph.Edge("deaths", "people", CausalGraph.Polarity.OPPOSITE),
                        new CausalGraph.Edge("people", "deaths", CausalGraph.Polarity.SAME))
                .hasSize(6);
        CausalGraph.Loops loops = graph.loops(10, 100);
        assertThat(loops.isComplete()).isTrue();
        assertThat(loops.loops())
                .containsExactlyInAnyOrder(
                        new CausalGraph.Loop(List.of("people", "births"), CausalGraph.Polarity.SAME),
                        new CausalGraph.Loop(List.of("people", "deaths"), CausalGraph.Polarity.OPPOSITE),
                        new CausalGraph.Loop(List.of("people", "crowding", "deaths"), CausalGraph.Polarity.OPPOSITE));
        assertThat(graph.loops(2, 100).loops()).hasSize(2);
        assertThat(graph.loopsThrough("crowding", 10, 100).loops())
                .containsExactly(
                        new CausalGraph.Loop(List.of("crowding", "deaths", "people"), CausalGraph.Polarity.OPPOSITE));
        assertThat(graph.loopsThrough("people", 10, 100).loops()).hasSize(3);
        assertThat(graph.loopsThrough("people", 2, 100).loops()).hasSize(2);
        assertThat(graph.loops(10, 1).isComplete()).isFalse();
    }
}
