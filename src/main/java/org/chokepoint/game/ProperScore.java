package org.chokepoint.game;

/** Losses that are least, on average, for who says what he believes. */
final class ProperScore {

    /** The share of values that an interval should miss. */
    private static final double MISSED = 0.2;

    private ProperScore() {}

    /** @param above the level that a chance is about */
    static double loss(Answer answer, double outcome, double above) {
        return switch (answer) {
            case Answer.Interval(double low, double high) -> interval(low, high, outcome);
            case Answer.Chance(double probability) -> brier(probability, outcome > above);
        };
    }

    /** Width and, outside, ten times the distance, in the unit of the question (Gneiting and Raftery 2007, equation 43). */
    private static double interval(double low, double high, double outcome) {
        double outside = Math.max(Math.max(low - outcome, outcome - high), 0);
        return high - low + 2 / MISSED * outside;
    }

    /** Squared distance to what happened, from 0 to 1 (Brier 1950, for one event). */
    private static double brier(double probability, boolean happened) {
        double miss = probability - (happened ? 1 : 0);
        return miss * miss;
    }
}
