package org.chokepoint.scenario;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What is to be expected under the uncertainty of the model: bands of variables over time, and points of the roles at the horizon. */
public record Outlook(List<Band> bands, Map<RoleId, Points> points) {

    /** Eight times in ten a value lies between {@code low} and {@code high}; half lie below {@code middle}. */
    public record Spread(double low, double middle, double high) {

        private static final double LOW = 0.1;
        private static final double MIDDLE = 0.5;
        private static final double HIGH = 0.9;

        static Spread of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Spread(quantile(sorted, LOW), quantile(sorted, MIDDLE), quantile(sorted, HIGH));
        }

        private static double quantile(double[] sorted, double share) {
            return sorted[(int) Math.round(share * (sorted.length - 1))];
        }
    }

    /** One spread per time; times are in quarters after 2022 Q3. */
    public record Band(String variable, List<Double> times, List<Spread> spreads) {

        public Band {
            times = List.copyOf(times);
            spreads = List.copyOf(spreads);
        }
    }

    /** One value for each draw of the parameters. All outlooks of one forecast meet the same draws. */
    public record Draws(List<Double> values) {

        Draws(double[] values) {
            this(Arrays.stream(values).boxed().toList());
        }

        public Draws {
            values = List.copyOf(values);
        }

        public Spread spread() {
            return Spread.of(values.stream().mapToDouble(Double::doubleValue).toArray());
        }

        /** The change from other values, draw by draw: what both share does not blur it. */
        public Spread since(Draws before) {
            double[] changes = new double[values.size()];
            Arrays.setAll(changes, draw -> values.get(draw) - before.values.get(draw));
            return Spread.of(changes);
        }
    }

    /** The score of a role and what it is made of: its aims, and {@code money}, the points for money left, the same in every draw. */
    public record Points(Draws total, double money, List<Aim> aims) {

        public Points {
            aims = List.copyOf(aims);
        }
    }

    /** One objective: its points from 0 to 100, and its variable at the horizon in the unit of the model file. */
    public record Aim(Objective objective, Draws points, Draws end, String unit) {}

    public Outlook {
        bands = List.copyOf(bands);
        points = Collections.unmodifiableMap(new TreeMap<>(points));
    }

    public Points of(RoleId role) {
        return Objects.requireNonNull(points.get(role), "an outlook has points for every role");
    }
}
