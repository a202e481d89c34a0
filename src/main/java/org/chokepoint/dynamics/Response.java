package org.chokepoint.dynamics;

import java.util.function.ToDoubleFunction;

/** One number for each point of some inputs. */
@FunctionalInterface
public interface Response {

    /** The answers to points, each of which has one value per input. */
    double[] to(double[][] points);

    /** By the many-runs form: the points are the varied inputs of the experiment, held throughout. */
    static Response of(Experiment experiment, ToDoubleFunction<Experiment.Outcome> measure, int threads) {
        return points -> {
            double[] answers = new double[points.length];
            Experiment.Draws draws = (run, into) -> {
                for (int input = 0; input < points[run].length; input++) {
                    into.set(input, points[run][input]);
                }
            };
            experiment.runs(
                    points.length,
                    draws,
                    (run, outcome) -> answers[run] = measure.applyAsDouble(outcome),
                    threads,
                    _ -> true);
            return answers;
        };
    }
}
