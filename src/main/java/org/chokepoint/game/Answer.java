package org.chokepoint.game;

/** A forecast. */
public sealed interface Answer {

    /** From {@code low} to {@code high} the value will lie, eight times in ten. */
    record Interval(double low, double high) implements Answer {}

    /** The probability from 0 to 1 that the value will lie above the level of the question. */
    record Chance(double probability) implements Answer {}
}
