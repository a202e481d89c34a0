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
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).time() <= steps.get(i - 1).time()) {
                throw new IllegalArgumentException("the times of a step series rise, found " + steps);
            }
        }
    }

    public static StepSeries constant(double value) {
        return new StepSeries(List.of(new Step(Double.NEGATIVE_INFINITY, value)));
    }
}
