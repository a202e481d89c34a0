package org.chokepoint.dynamics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run replaces in its model. From the first time of a series on, the series stands in place of the variable's
 * own equation; before that the equation stands. Immutable; equal inputs give equal runs.
 */
public record Inputs(Map<String, StepSeries> series, double until) {

    /** Two times are the same within this. */
    static final double SLACK = 1e-9;

    private static final Inputs NONE = new Inputs(Map.of(), Double.POSITIVE_INFINITY);

    public Inputs {
        series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
    }

    public static Inputs none() {
        return NONE;
    }

    /** The whole run long. */
    public Inputs with(String variable, double value) {
        return with(variable, StepSeries.constant(value));
    }

    public Inputs with(String variable, StepSeries values) {
        Map<String, StepSeries> more = new LinkedHashMap<>(series);
        more.put(Names.canonical(variable), values);
        return new Inputs(more, until);
    }

    /** The run ends at this time or at the model's stop time, whichever is earlier. */
    public Inputs until(double time) {
        return new Inputs(series, time);
    }
}
