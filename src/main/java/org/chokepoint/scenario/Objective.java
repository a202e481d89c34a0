package org.chokepoint.scenario;

/** What a role wants: a variable of the model on a scale of 0 to 100, with its weight in the score. */
public record Objective(String label, String variable, double weight, Measure measure) {

    /** How a value becomes points. */
    public sealed interface Measure {

        /** 0 at the floor, 100 at the target, cut at both ends. */
        record Absolute(double floor, double target) implements Measure {}

        /** 50 when equal to the reference policy, 100 when better by the factor {@code span}, 0 when worse by it. */
        record Relative(double span, boolean lessIsBetter) implements Measure {}
    }

    /** Points from 0 to 100 for a value, given the value of the reference policy at the same time. */
    double points(double value, double reference) {
        return switch (measure) {
            case Measure.Absolute(double floor, double target) -> cut(100 * (value - floor) / (target - floor));
            case Measure.Relative(double span, boolean lessIsBetter) ->
                lessIsBetter ? relative(reference, value, span) : relative(value, reference, span);
        };
    }

    private static double relative(double better, double worse, double span) {
        return cut(50 + 50 * Math.log(Math.max(better, 1e-9) / Math.max(worse, 1e-9)) / Math.log(span));
    }

    private static double cut(double points) {
        return Math.clamp(points, 0.0, 100.0);
    }
}
