package org.chokepoint.game;

/** What a preview assumes another role will do. */
public sealed interface Stance {

    /** It keeps its present levels. */
    record Hold() implements Stance {}

    /** It does what it did in history. */
    record History() implements Stance {}

    /** It does what a situation of the scenario says, and keeps its present levels where that says nothing. */
    record Situation(String name) implements Stance {}
}
