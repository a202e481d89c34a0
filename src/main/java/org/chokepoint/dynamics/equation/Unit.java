package org.chokepoint.dynamics.equation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A product of powers of named units; empty for a plain number. */
public record Unit(Map<String, Double> powers) {

    public static final Unit NONE = new Unit(Map.of());

    private static final double SAME = 1e-9;

    public Unit {
        Map<String, Double> sorted = new TreeMap<>(powers);
        sorted.values().removeIf(power -> Math.abs(power) < SAME);
        powers = Map.copyOf(sorted);
    }

    /**
     * Reads a unit such as {@code USD bn/quarter^2}. A name may hold blanks; {@code meaning} gives what a name stands for, itself if it
     * stands for no other.
     *
     * @return empty when the text is no unit
     */
    public static Optional<Unit> of(String text, UnaryOperator<String> meaning) {
        return new UnitReader(text, meaning).read();
    }

    static Unit named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "", "1", "dmnl", "dimensionless", "unitless", "fraction", "index" -> NONE;
            default -> new Unit(Map.of(name.toLowerCase(Locale.ROOT), 1.0));
        };
    }

    public Unit times(Unit other) {
        Map<String, Double> product = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> product.merge(name, power, Double::sum));
        return new Unit(product);
    }

    public Unit over(Unit other) {
        return times(other.to(-1));
    }

    public Unit to(double power) {
        Map<String, Double> powers = new TreeMap<>();
        this.powers.forEach((name, own) -> powers.put(name, own * power));
        return new Unit(powers);
    }

    public boolean isNone() {
        return powers.isEmpty();
    }

    @Override
    public String toString() {
        if (isNone()) {
            return "no unit";
        }
        return new TreeMap<>(powers)
                .entrySet().stream()
                        .map(entry -> entry.getValue() == 1
                                ? entry.getKey()
                                : entry.getKey() + "^"
                                        + String.valueOf(entry.getValue()).replaceAll("\\.0$", ""))
                        .collect(Collectors.joining(" * "));
    }
}
