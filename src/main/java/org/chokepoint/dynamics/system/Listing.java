package org.chokepoint.dynamics.system;

import java.util.Locale;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.equation.Term;

/** Equations as lines of text. */
final class Listing {

    private final EquationSystem system;

    Listing(EquationSystem system) {
        this.system = system;
    }

    String atStart(int place) {
        return line(place, "", system.equation(place).rule().atStart().getFirst());
    }

    String inStep(int place) {
        return line(place, "", system.equation(place).rule().inStep().getFirst());
    }

    /** How a state moves; empty for all else. */
    String onward(int place) {
        return switch (system.equation(place).rule()) {
            case Rule.Integrated(Term _, Term change) -> line(place, "d ", change);
            case Rule.Lagged(Term value, Term _) -> line(place, "next ", value);
            case Rule.Computed _, Rule.Frozen _ -> "";
        };
    }

    private String line(int place, String before, Term term) {
        return "  " + before + system.equation(place).name() + " = " + text(term) + "\n";
    }

    private String text(Term term) {
        return switch (term) {
            case Term.Constant(double value) -> String.valueOf(value);
            case Term.Value(int place) -> system.equation(place).name();
            case Term.Time _ -> "time";
            case Term.StepTime _ -> "step_time";
            case Term.Apply(var operation, var of) ->
                operation.name().toLowerCase(Locale.ROOT)
                        + of.stream().map(this::text).collect(Collectors.joining(", ", "(", ")"));
            case Term.Lookup(var graph, Term at) -> "lookup of " + graph.size() + " points(" + text(at) + ")";
        };
    }
}
