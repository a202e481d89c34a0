package org.chokepoint.negotiation;

import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.RoleId;

/** A promise: a role keeps a lever within a bound, from one round to another, both included. */
public record Term(RoleId role, LeverId lever, Bound bound, double level, int fromRound, int toRound) {

    private static final double SLACK = 1e-9;

    /** How a level is held. */
    public enum Bound {
        AT_LEAST,
        AT_MOST,
        EXACTLY
    }

    public boolean inForce(int round) {
        return round >= fromRound && round <= toRound;
    }

    boolean isKeptBy(double set) {
        return switch (bound) {
            case AT_LEAST -> set >= level - SLACK;
            case AT_MOST -> set <= level + SLACK;
            case EXACTLY -> Math.abs(set - level) <= SLACK;
        };
    }

    /** The level nearest to another that keeps the promise. */
    public double nearest(double set) {
        return Math.clamp(set, least(), most());
    }

    double least() {
        return bound == Bound.AT_MOST ? 0 : level;
    }

    double most() {
        return bound == Bound.AT_LEAST ? 1 : level;
    }
}
