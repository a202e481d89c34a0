package org.chokepoint.dynamics;

/** When a model begins and ends, how it is integrated and how often it is saved; times in its own unit. */
public record Specs(
        String name, double start, double stop, double dt, double saveStep, Method method, String timeUnit) {

    /** How stocks move over a step. */
    public enum Method {
        EULER,
        /** Runge and Kutta, fourth order. */
        RK4
    }

    /** Whole steps from start to stop. */
    public int steps() {
        return stepsTo(stop);
    }

    /** Whole steps from start to a time, at most to stop. */
    public int stepsTo(double time) {
        return (int) Math.floor((Math.min(stop, time) - start) / dt + Inputs.SLACK);
    }

    public double time(int step) {
        return start + step * dt;
    }

    /**
     * How many steps lie between two saves.
     *
     * @throws IllegalArgumentException when it is not a whole number of steps
     */
    public int stepsPer(double saveStep) {
        long steps = Math.round(saveStep / dt);
        if (!(saveStep > 0) || steps < 1 || Math.abs(steps * dt - saveStep) > 1e-6 * saveStep) {
            throw new IllegalArgumentException(
                    "a save step is one or more whole steps of " + dt + ", found " + saveStep);
        }
        return Math.toIntExact(steps);
    }
}
