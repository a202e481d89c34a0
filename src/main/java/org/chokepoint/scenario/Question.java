package org.chokepoint.scenario;

/** What students forecast in each round: the value of a variable at the end of it. */
public record Question(String id, String text, String variable, Kind kind) {

    /** What an answer is. */
    public sealed interface Kind {

        /** An interval that holds the value eight times in ten; {@code low} and {@code high} are the ends of the scale. */
        record Interval(String unit, double low, double high) implements Kind {}

        /** A probability from 0 to 1 that the value lies above a level. */
        record Chance(double above) implements Kind {}
    }
}
