package org.chokepoint.dynamics;

/** What an input may be, in its own unit. */
public record Range(String input, double low, double high) {

    public Range {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "the range of " + input + " goes from low to high, found " + low + " to " + high);
        }
    }

    /** The value at a share of the way, from 0 at low to 1 at high. */
    public double at(double share) {
        return low + share * (high - low);
    }

    public double middle() {
        return at(0.5);
    }
}
