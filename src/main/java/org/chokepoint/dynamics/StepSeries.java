package org.chokepoint.dynamics;

import java.util.List;

/** Values over time in steps: a value holds from the first time step at or after its time. */
public record StepSeries(List<Step> steps) {

    /** {@code time} in the model's time unit. */
    public record Step(double time, double value) {}

    public StepSeries {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a step series has at least one step");
        }
        if (steps.stream().anyMatch(step -> !Double.isFinite(step.value()) || Double.isNaN(step.time()))) {
            throw new IllegalArgumentException("the values of a step series are finite numbers, found " + steps);
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).time() <= steps.get(i - 1).time()) {
                throw new IllegalArgumentException("the times of a step series rise, found " + steps);
            }
        }
    }

    /** The value that holds at a time; NaN before the first step. */
    public double at(double time) {
        double value = Double.NaN;
        for (Step step : steps) {
            if (step.time() <= time + Inputs.SLACK) {
                value = step.value();
            }
        }
        return value;
    }

    public static StepSeries constant(double value) {
        return new StepSeries(List.of(new Step(Double.NEGATIVE_INFINITY, value)));
    }
}
