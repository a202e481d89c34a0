package org.chokepoint.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The levels that a team sets, each from 0 to 1. */
public record Order(Map<LeverId, Double> levels) {

    public Order {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    /** This order with the levels of another in place of its own. */
    public Order with(Order other) {
        Map<LeverId, Double> merged = new LinkedHashMap<>(levels);
        merged.putAll(other.levels);
        return new Order(merged);
    }

    public double level(LeverId lever) {
        Double level = levels.get(lever);
        if (level == null) {
            throw new IllegalArgumentException("the order has no level for " + lever.value());
        }
        return level;
    }
}
