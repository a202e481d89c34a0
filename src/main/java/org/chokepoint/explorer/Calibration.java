package org.chokepoint.explorer;

import java.util.List;

/**
 * What a model is fitted to and how. {@code priorWeight} is the price of moving a parameter by the whole of its range, in mean squared
 * tolerances.
 */
public record Calibration(long seed, int evaluations, double priorWeight, List<Prior> priors, List<Target> targets) {

    /** Where the fit of a parameter begins, and what it is drawn to while the observations say nothing. */
    public record Prior(String parameter, double value) {}

    public Calibration {
        priors = List.copyOf(priors);
        targets = List.copyOf(targets);
    }

    /** The time of the last figure that the model is held against. */
    public double observedUntil() {
        return targets.stream()
                .mapToDouble(target -> target.measure().window().last())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    public List<Target> targets(Target.Part part) {
        return targets.stream().filter(target -> target.part() == part).toList();
    }
}
