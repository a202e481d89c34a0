package org.chokepoint.balance;

/** A series that left its bounds in some runs. {@code worst} is its value furthest from zero, in its own unit; NaN if not finite. */
public record Explosion(String variable, Kind kind, double worst, int runs) {

    /** What happened. */
    public enum Kind {
        NOT_FINITE,
        TOO_LARGE,
        /** A stock below zero that history keeps at or above it. */
        NEGATIVE
    }

    Explosion and(Explosion other) {
        double lead = Math.abs(worst) - Math.abs(other.worst);
        double further = lead > 0 || lead == 0 && worst > other.worst ? worst : other.worst;
        return new Explosion(variable, kind, further, runs + other.runs);
    }
}
