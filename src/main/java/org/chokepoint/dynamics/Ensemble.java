package org.chokepoint.dynamics;

import java.util.Arrays;
import java.util.List;

/** Runs of one policy over a sample of what is not known, and the bands in which they lie. */
public final class Ensemble {

    private final Experiment experiment;
    private final double[][][] sorted;

    private Ensemble(Experiment experiment, double[][][] sorted) {
        this.experiment = experiment;
        this.sorted = sorted;
    }

    /**
     * Runs the whole sample.
     *
     * @param experiment its varied inputs are the sample's ranges, in their order
     * @throws IllegalArgumentException when they are not
     */
    public static Ensemble of(Experiment experiment, Sample sample, int threads, Experiment.Watch watch) {
        List<String> inputs = sample.ranges().stream()
                .map(range -> Names.canonical(range.input()))
                .toList();
        if (!inputs.equals(experiment.varied())) {
            throw new IllegalArgumentException(
                    "the experiment varies " + experiment.varied() + ", the sample " + inputs);
        }
        double[][][] values = new double[experiment.outputs().size()][experiment.saves()][sample.size()];
        Experiment.Draws draws = (run, into) -> {
            for (int input = 0; input < inputs.size(); input++) {
                into.set(input, sample.value(run, input));
            }
        };
        Experiment.Results results = (run, outcome) -> {
            for (int output = 0; output < values.length; output++) {
                for (int save = 0; save < values[output].length; save++) {
                    values[output][save][run] = outcome.value(output, save);
                }
            }
        };
        experiment.runs(sample.size(), draws, results, threads, watch);
        for (double[][] output : values) {
            for (double[] save : output) {
                Arrays.sort(save);
            }
        }
        return new Ensemble(experiment, values);
    }

    public Experiment experiment() {
        return experiment;
    }

    /**
     * The value below which a share of the runs lies, between two runs on the line through them (Hyndman and Fan 1996,
     * type 7).
     *
     * @param output by its place among the experiment's outputs
     * @param share from 0, the least, to 1, the greatest
     */
    public double quantile(int output, int save, double share) {
        double[] values = sorted[output][save];
        double place = share * (values.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (place - below) * (values[above] - values[below]);
    }
}
