package org.chokepoint.balance;

import java.util.Collection;
import java.util.List;

/** What the plays say about a lever. */
public enum Verdict {
    OK,
    /** The same setting between the ends is best in more than nine plays of ten. */
    FIXED,
    /** Fewer than two settings can be paid for, so there is nothing to choose. */
    UNAFFORDABLE,
    /** The owner gains or loses less than half a point by it, whatever the others do. */
    DUD,
    /** The upper end is best in more than nine plays of ten. */
    DOMINANT,
    /** The lower end is best in more than nine plays of ten. */
    DOMINATED;

    /** Points under which an effect is none. */
    static final double NOTHING = 0.5;

    private static final double NEARLY_ALWAYS = 0.9;

    public boolean isFault() {
        return this != OK && this != FIXED;
    }

    static Verdict of(Collection<Double> effects, List<LeverInPlays.Setting> settings, int plays) {
        if (effects.stream().allMatch(effect -> Math.abs(effect) < NOTHING)) {
            return DUD;
        }
        if (settings.stream().filter(LeverInPlays.Setting::isPayable).count() < 2) {
            return UNAFFORDABLE;
        }
        for (LeverInPlays.Setting setting : settings) {
            if (setting.best() > NEARLY_ALWAYS * plays) {
                return setting.level() == 0 ? DOMINATED : setting.level() == 1 ? DOMINANT : FIXED;
            }
        }
        return OK;
    }
}
