package org.chokepoint.dynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.equation.Term;
import org.chokepoint.dynamics.system.EquationSystem;
import org.chokepoint.dynamics.system.Evaluator;
import org.chokepoint.dynamics.system.Moment;
import org.chokepoint.dynamics.system.References;
import org.chokepoint.dynamics.system.Rule;

/**
 * Why a variable differs between two runs: what each variable that it reads adds to the change. A stock's change is what its flows' causes
 * have added up to since the start.
 */
public final class Paths {

    private final EquationSystem system;
    private final double[][] before;
    private final double[][] after;

    /** What one cause adds, in the unit of the variable. */
    public record Edge(String from, double part) {}

    /** The parts and the remainder add up to the change; the remainder is what causes do together beyond their own parts. */
    public record Breakdown(String variable, double time, double change, List<Edge> edges, double remainder) {}

    private Paths(Model model, Inputs before, Inputs after) {
        this.system = model.system();
        this.before = Evaluator.run(system, before);
        this.after = Evaluator.run(system, after);
    }

    /**
     * @param time one of both runs
     * @throws IllegalArgumentException for an unknown variable or a time outside the runs
     */
    public static Breakdown between(Model model, Inputs before, Inputs after, String variable, double time) {
        int place = model.place(variable);
        Paths paths = new Paths(model, before, after);
        int step = (int) Math.round((time - model.start()) / model.dt());
        if (step < 0 || step >= Math.min(paths.before.length, paths.after.length)) {
            throw new IllegalArgumentException("time " + time + " is outside the runs");
        }
        double change = paths.after[step][place] - paths.before[step][place];
        Map<String, Double> parts = isHeld(variable, before, time) || isHeld(variable, after, time)
                ? Map.of("input", change)
                : paths.parts(place, step);
        List<Edge> edges = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            edges.add(new Edge(part.getKey(), part.getValue()));
            sum += part.getValue();
        }
        return new Breakdown(variable, time, change, List.copyOf(edges), change - sum);
    }

    private static boolean isHeld(String variable, Inputs inputs, double time) {
        return Optional.ofNullable(inputs.series().get(Names.canonical(variable)))
                .map(series -> !Double.isNaN(series.at(time)))
                .orElse(false);
    }

    private Map<String, Double> parts(int place, int step) {
        Map<String, Double> parts = new LinkedHashMap<>();
        switch (system.equation(place).rule()) {
            case Rule.Computed(Term value) -> add(value, step, 1, parts);
            case Rule.Frozen(Term value) -> add(value, 0, 1, parts);
            case Rule.Lagged(Term value, Term initial) ->
                add(step == 0 ? initial : value, Math.max(0, step - 1), 1, parts);
            case Rule.Integrated(Term initial, Term change) -> {
                add(initial, 0, 1, parts);
                for (int earlier = 0; earlier < step; earlier++) {
                    add(change, earlier, system.specs().dt(), parts);
                }
            }
        }
        return parts;
    }

    /** Half of what a cause does first and half of what it does last, so that neither run is favoured. */
    private void add(Term term, int step, double weight, Map<String, Double> parts) {
        double time = system.specs().time(step);
        Moment from = new Moment(before[step], time, time);
        Moment to = new Moment(after[step], time, time);
        double was = from.value(term);
        double is = to.value(term);
        for (int cause : References.of(List.of(term))) {
            double first = from.valueWith(term, cause, after[step][cause]) - was;
            double last = is - to.valueWith(term, cause, before[step][cause]);
            parts.merge(system.equation(cause).name(), weight * (first + last) / 2, Double::sum);
        }
    }
}
