package org.chokepoint.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Variable;

/** Watches that every series of every run is finite and that no stock turns negative that history keeps from it. Safe for threads. */
final class Bounds {

    private static final double LARGEST = 1e9;
    private static final double SLACK = 1e-9;

    private final List<String> columns;
    private final Set<String> neverNegative;
    private final Map<String, Explosion> found = new ConcurrentHashMap<>();

    Bounds(Model model, Run history) {
        Set<String> stocks = model.variables().stream()
                .filter(variable -> variable.kind() == Variable.Kind.STOCK)
                .map(variable -> Names.canonical(variable.name()))
                .collect(Collectors.toSet());
        columns = model.columns();
        neverNegative = columns.stream()
                .filter(column -> stocks.contains(Names.canonical(column).replaceFirst("\\[.*", "")))
                .filter(column -> !isNegative(history.series(column)))
                .collect(Collectors.toSet());
    }

    private static boolean isNegative(double[] series) {
        for (double value : series) {
            if (value < -SLACK) {
                return true;
            }
        }
        return false;
    }

    void check(Run run) {
        columns.forEach(column -> check(column, run.series(column)));
    }

    private void check(String column, double[] series) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : series) {
            if (!Double.isFinite(value)) {
                note(new Explosion(column, Explosion.Kind.NOT_FINITE, Double.NaN, 1));
                return;
            }
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        if (Math.max(-low, high) > LARGEST) {
            note(new Explosion(column, Explosion.Kind.TOO_LARGE, -low > high ? low : high, 1));
        } else if (low < -SLACK && neverNegative.contains(column)) {
            note(new Explosion(column, Explosion.Kind.NEGATIVE, low, 1));
        }
    }

    private void note(Explosion explosion) {
        found.merge(explosion.variable() + explosion.kind(), explosion, Explosion::and);
    }

    List<Explosion> found() {
        List<Explosion> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing(Explosion::variable).thenComparing(Explosion::kind));
        return all;
    }
}
