package org.chokepoint.explorer;

import org.chokepoint.dynamics.Run;

/** How a figure is read from a run: the window's value of a variable, times {@code factor}, to the power {@code power}. */
public record Measure(String variable, Window window, double factor, double power) {

    /** Times in quarters; each names the middle of its quarter. */
    public sealed interface Window {

        double last();

        double of(Run run, String variable);
    }

    public record At(double time) implements Window {

        @Override
        public double last() {
            return time;
        }

        @Override
        public double of(Run run, String variable) {
            return run.at(variable, time);
        }
    }

    /** The mean over whole quarters, from the first to the last named. */
    public record Mean(double from, double to) implements Window {

        private static final double REACH = 0.375;

        @Override
        public double last() {
            return to + REACH;
        }

        @Override
        public double of(Run run, String variable) {
            int first = run.stepOf(Math.max(run.time(0), from - REACH));
            int end = run.stepOf(to + REACH);
            double sum = 0;
            for (int step = first; step <= end; step++) {
                sum += run.value(variable, step);
            }
            return sum / (end - first + 1);
        }
    }

    /** What a flow brings from the start to a time. */
    public record SumUntil(double time) implements Window {

        @Override
        public double last() {
            return time;
        }

        @Override
        public double of(Run run, String variable) {
            double step = run.time(1) - run.time(0);
            double sum = 0;
            for (int i = 0; i <= run.stepOf(time); i++) {
                sum += step * run.value(variable, i);
            }
            return sum;
        }
    }

    public double of(Run run) {
        return Math.pow(window.of(run, variable) * factor, power);
    }
}
