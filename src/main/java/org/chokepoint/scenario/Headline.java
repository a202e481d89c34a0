package org.chokepoint.scenario;

/**
 * News that is written when a variable has moved by {@code percent} or more, up if positive, down if negative. The text leaves
 * {@code {value}}, {@code {before}}, {@code {quarter}} and {@code {change}} open; {@code {value%}} is a share of 1 in percent.
 */
public record Headline(String text, String variable, Against against, double percent) {

    /** What a result is compared with. */
    public enum Against {
        /** The value at the end of the round before. */
        LAST_ROUND,
        /** The course of history at the same time, with the same events. */
        REFERENCE
    }

    /** Whether a change from one value to another is news. */
    public boolean isNews(double before, double after) {
        double change = 100 * (after - before) / Math.abs(before);
        return percent > 0 ? change >= percent : change <= percent;
    }
}
