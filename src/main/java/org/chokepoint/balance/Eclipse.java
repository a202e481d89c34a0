package org.chokepoint.balance;

/**
 * A lever that another of the same role makes useless: its effect from 0 to 1 in points, all others on history,
 * while the other is at 0 and while it is at 1.
 */
public record Eclipse(OwnLever by, OwnLever of, double before, double after) {

    private static final double MOST_LEFT = 0.25;

    boolean isTotal() {
        return Math.abs(before) >= Verdict.NOTHING
                && Math.abs(after) < Verdict.NOTHING
                && Math.abs(after) < MOST_LEFT * Math.abs(before);
    }
}
