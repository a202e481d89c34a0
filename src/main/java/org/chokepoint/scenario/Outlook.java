package org.chokepoint.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be expected under the uncertainty of the model: bands of variables over time, and points of the roles at the horizon. */
public record Outlook(List<Band> bands, Map<RoleId, Spread> points) {

    /** Eight times in ten a value lies between {@code low} and {@code high}; half lie below {@code middle}. */
    public record Spread(double low, double middle, double high) {}

    /** One spread per time; times are in quarters after 2022 Q3. */
    public record Band(String variable, List<Double> times, List<Spread> spreads) {

        public Band {
            times = List.copyOf(times);
            spreads = List.copyOf(spreads);
        }
    }

    public Outlook {
        bands = List.copyOf(bands);
        points = Collections.unmodifiableMap(new TreeMap<>(points));
    }
}
