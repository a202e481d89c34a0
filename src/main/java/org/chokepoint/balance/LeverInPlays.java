package org.chokepoint.balance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a lever does for its owner between 0 and 1, in points without money: in each named situation, and over random
 * plays on average, at least and at most.
 */
public record LeverInPlays(
        OwnLever own,
        Map<String, Double> situations,
        double mean,
        double least,
        double most,
        List<Setting> settings,
        Verdict verdict) {

    /** A level, whether its owner can pay for it, and in how many plays it is the best, money left counted. */
    public record Setting(double level, boolean isPayable, int best) {}

    public LeverInPlays {
        situations = Collections.unmodifiableMap(new LinkedHashMap<>(situations));
        settings = List.copyOf(settings);
    }

    /** The setting that is best most often. */
    double favourite() {
        Setting favourite = settings.getFirst();
        for (Setting setting : settings) {
            favourite = setting.best() > favourite.best() ? setting : favourite;
        }
        return favourite.level();
    }
}
