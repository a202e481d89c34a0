package org.chokepoint.lesson.web;

import java.util.ArrayList;
import java.util.List;

/** From values to places of a picture, with at most five round values to mark. */
record Scale(double low, double high, double from, double to) {

    private static final int MOST = 5;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** A mark of an axis: where, and what it says. */
    record Tick(double at, double value) {}

    Scale {
        if (!(low < high)) {
            throw new IllegalArgumentException("a scale goes from low to high, found " + low + " and " + high);
        }
    }

    /** For values that begin at zero unless all of them are far above it. */
    static Scale ofValues(List<Double> values, double from, double to) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double low = least > most / 2 && least > 0 ? least - (most - least) : Math.min(0, least);
        double high = Math.max(most, low + 1e-9);
        double step = step(high - low, 0);
        return new Scale(
                Math.max(Math.floor(low / step) * step, least >= 0 ? 0 : Double.NEGATIVE_INFINITY),
                Math.ceil(high / step) * step,
                from,
                to);
    }

    double at(double value) {
        double at = from + (value - low) / (high - low) * (to - from);
        return Math.round(at * 10) / 10.0;
    }

    List<Tick> ticks() {
        return ticks(0);
    }

    /** @param least the smallest step: 1 for years */
    List<Tick> ticks(double least) {
        double step = step(high - low, least);
        List<Tick> ticks = new ArrayList<>();
        for (double value = Math.ceil(low / step - 1e-9) * step; value <= high + step * 1e-9; value += step) {
            double round = Math.round(value / step) * step;
            ticks.add(new Tick(at(round), round));
        }
        return ticks;
    }

    private static double step(double range, double least) {
        double power = Math.pow(10, Math.floor(Math.log10(range / MOST)));
        for (double factor : STEPS) {
            double step = factor * power;
            if (range / step <= MOST - 1 + 1e-9 && step >= least && (least == 0 || step == Math.rint(step))) {
                return step;
            }
        }
        return Math.max(10 * power, least);
    }
}
