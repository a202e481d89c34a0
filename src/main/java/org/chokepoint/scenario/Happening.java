package org.chokepoint.scenario;

/** An input of the model that takes a value from one time until before another, in quarters; {@code until} may be infinite. */
public record Happening(String input, double value, double from, double until) {

    boolean inForce(double time) {
        return time >= from - 1e-9 && time < until - 1e-9;
    }
}
