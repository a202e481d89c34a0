package org.chokepoint.dynamics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The game in which levers are moved from a reference policy to another: a coalition's worth is a measure of the run in which its levers
 * follow the other policy and the rest the reference. Its players are the levers that differ.
 */
public final class PolicyGame implements Attribution.Game {

    private final List<String> levers;
    private final Experiment experiment;
    private final ToDoubleFunction<Experiment.Outcome> measure;
    private final Inputs reference;
    private final Inputs policy;
    private final int threads;

    private PolicyGame(
            Model model,
            Inputs reference,
            Inputs policy,
            List<String> outputs,
            double saveStep,
            ToDoubleFunction<Experiment.Outcome> measure,
            int threads) {
        Set<String> names = new LinkedHashSet<>(reference.series().keySet());
        names.addAll(policy.series().keySet());
        this.levers = names.stream()
                .filter(name -> !Objects.equals(
                        reference.series().get(name), policy.series().get(name)))
                .toList();
        double[] times = policy.series().values().stream()
                .flatMap(series -> series.steps().stream())
                .mapToDouble(StepSeries.Step::time)
                .toArray();
        this.experiment = Experiment.of(model, reference, levers, outputs, saveStep, times);
        this.measure = measure;
        this.reference = reference;
        this.policy = policy;
        this.threads = threads;
    }

    /**
     * @param measure one number from the outputs of a run
     * @throws IllegalArgumentException for an unknown variable or a stock among the levers
     */
    public static PolicyGame of(
            Model model,
            Inputs reference,
            Inputs policy,
            List<String> outputs,
            double saveStep,
            ToDoubleFunction<Experiment.Outcome> measure,
            int threads) {
        return new PolicyGame(model, reference, policy, outputs, saveStep, measure, threads);
    }

    /** The players, in the order of their bits. */
    public List<String> levers() {
        return levers;
    }

    @Override
    public double[] worth(long[] coalitions) {
        double[] worth = new double[coalitions.length];
        List<double[]> referenceValues = values(reference);
        List<double[]> policyValues = values(policy);
        Experiment.Draws draws = (run, into) -> {
            for (int lever = 0; lever < levers.size(); lever++) {
                boolean moved = (coalitions[run] >> lever & 1) == 1;
                double[] series = (moved ? policyValues : referenceValues).get(lever);
                for (int stretch = 0; stretch < series.length; stretch++) {
                    into.set(lever, stretch, series[stretch]);
                }
            }
        };
        experiment.runs(
                coalitions.length,
                draws,
                (run, outcome) -> worth[run] = measure.applyAsDouble(outcome),
                threads,
                _ -> true);
        return worth;
    }

    /** What each lever is in each stretch; NaN where the model's own equation stands. */
    private List<double[]> values(Inputs inputs) {
        List<double[]> values = new ArrayList<>();
        for (String lever : levers) {
            StepSeries series = inputs.series().get(lever);
            double[] own = new double[experiment.stretches()];
            for (int stretch = 0; stretch < own.length; stretch++) {
                own[stretch] = series == null ? Double.NaN : series.at(experiment.beginning(stretch));
            }
            values.add(own);
        }
        return values;
    }
}
