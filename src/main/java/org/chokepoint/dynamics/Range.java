package org.chokepoint.dynamics;

/** What an input may be, in its own unit: anything alike, or likeliest at a peak (triangular); {@code peak} is NaN where there is none. */
public record Range(String input, double low, double high, double peak) {

    public Range {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high) || peak < low || peak > high) {
            throw new IllegalArgumentException("the range of " + input + " goes from low to high, found " + low + " to "
                    + high + (Double.isNaN(peak) ? "" : " with a peak at " + peak));
        }
    }

    public Range(String input, double low, double high) {
        this(input, low, high, Double.NaN);
    }

    public Range peakedAt(double peak) {
        return new Range(input, low, high, peak);
    }

    /** The value below which a share of all values lies, from 0 at low to 1 at high. */
    public double at(double share) {
        if (Double.isNaN(peak) || low == high) {
            return low + share * (high - low);
        }
        return share < (peak - low) / (high - low)
                ? low + Math.sqrt(share * (high - low) * (peak - low))
                : high - Math.sqrt((1 - share) * (high - low) * (high - peak));
    }

    /** The peak, or the middle where there is none. */
    public double usual() {
        return Double.isNaN(peak) ? at(0.5) : peak;
    }
}
