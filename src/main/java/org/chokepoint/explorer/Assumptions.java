package org.chokepoint.explorer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Variable;

/** What somebody takes parameters to be instead of a model's own values, each in its unit and within its range. */
public record Assumptions(Map<String, Double> values) {

    public static final Assumptions NONE = new Assumptions(Map.of());

    public Assumptions {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Reads {@link #text()}; what is no parameter of the model or out of its range is left out. */
    public static Assumptions of(Dossier dossier, String text) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String pair : text.split(",")) {
            String[] parts = pair.split(":");
            if (parts.length == 2) {
                Optional<Variable> parameter =
                        dossier.model().variable(parts[0]).filter(Variable::isParameter);
                parameter.ifPresent(one -> number(parts[1])
                        .filter(value -> fits(one, value))
                        .ifPresent(value -> values.put(one.name(), value)));
            }
        }
        return new Assumptions(values);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static boolean fits(Variable parameter, double value) {
        Range range = parameter.about().range();
        return range != null && value >= range.low() && value <= range.high();
    }

    /** Names and values, such as {@code mind:0.3,tmin:12}. */
    public String text() {
        return values.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(","));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Assumptions with(String parameter, double value) {
        Map<String, Double> more = new LinkedHashMap<>(values);
        more.put(parameter, value);
        return new Assumptions(more);
    }

    public Assumptions without(String parameter) {
        Map<String, Double> fewer = new LinkedHashMap<>(values);
        fewer.remove(parameter);
        return new Assumptions(fewer);
    }

    /** What a run takes to make these assumptions; more inputs can be added. */
    public Inputs inputs() {
        Inputs inputs = Inputs.none();
        for (Map.Entry<String, Double> one : values.entrySet()) {
            inputs = inputs.with(one.getKey(), one.getValue());
        }
        return inputs;
    }
}
