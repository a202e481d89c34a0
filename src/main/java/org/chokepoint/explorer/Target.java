package org.chokepoint.explorer;

import java.util.List;
import org.chokepoint.content.Words;

/**
 * A figure that a model is held against. {@code tolerance} is a share of the observed value, one standard deviation of its error;
 * {@code miss} says why the model fails it, or is empty.
 */
public record Target(
        Part part,
        Words label,
        List<String> observations,
        String unit,
        double observed,
        double low,
        double high,
        double tolerance,
        Measure measure,
        Words miss) {

    public enum Part {
        /** What parameters are fitted to. */
        FIT,
        /** Held out of the fit, in the same years. */
        WITHIN,
        /** Behind the years of the fit. */
        AFTER
    }

    public Target {
        observations = List.copyOf(observations);
        if (!(observed > 0) || !(low <= observed) || !(observed <= high) || !(tolerance > 0)) {
            throw new IllegalArgumentException("the figure of '" + label.english()
                    + "' lies above 0 and between low and high, with a tolerance above 0, found " + low + ", "
                    + observed
                    + ", " + high + ", " + tolerance);
        }
    }
}
