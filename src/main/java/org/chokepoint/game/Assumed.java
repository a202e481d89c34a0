package org.chokepoint.game;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters that hold in a game instead of what the model says, each in its unit, under the name that somebody gave them. */
public record Assumed(String name, Map<String, Double> values) {

    public Assumed {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
