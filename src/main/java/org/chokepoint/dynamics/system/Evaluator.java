package org.chokepoint.dynamics.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Specs;
import org.chokepoint.dynamics.StepSeries;
import org.chokepoint.dynamics.equation.Term;

/** Runs a system as it is written, equation by equation and tree by tree. Slow, and the measure of all that is faster. */
public final class Evaluator {

    private final EquationSystem system;
    private final Specs specs;
    private final Map<Integer, StepSeries> inputs = new HashMap<>();
    private final double[] values;
    private double time;
    private double stepTime;

    private Evaluator(EquationSystem system, Inputs inputs) {
        this.system = system;
        this.specs = system.specs();
        this.values = new double[system.size()];
        inputs.series()
                .forEach((name, series) -> this.inputs.put(system.place(name).orElseThrow(), series));
    }

    /** The values of all equations, one row per step; hidden ones last. */
    public static double[][] run(EquationSystem system, Inputs inputs) {
        return new Evaluator(system, inputs).rows(system.specs().stepsTo(inputs.until()) + 1);
    }

    private double[][] rows(int steps) {
        double[][] rows = new double[steps][];
        for (int step = 0; step < steps; step++) {
            stepTime = specs.time(step);
            time = stepTime;
            if (step == 0) {
                start();
            }
            evaluate();
            rows[step] = values.clone();
            advance();
        }
        return rows;
    }

    private void start() {
        for (int place : system.initialOrder()) {
            values[place] = held(place, system.equation(place).rule().atStart().getFirst());
        }
    }

    private void evaluate() {
        for (int place : system.stepOrder()) {
            values[place] = held(place, system.equation(place).rule().inStep().getFirst());
        }
    }

    /** The input if one stands at the beginning of the step, otherwise the term. */
    private double held(int place, Term term) {
        StepSeries series = inputs.get(place);
        double value = series == null ? Double.NaN : series.at(stepTime);
        return Double.isNaN(value) ? value(term) : value;
    }

    private void advance() {
        double[] begun = values.clone();
        Map<Integer, Double> next = new HashMap<>();
        for (int place = 0; place < values.length; place++) {
            if (system.equation(place).rule() instanceof Rule.Lagged(Term value, Term _)) {
                next.put(place, value(value));
            }
        }
        List<double[]> slopes = new ArrayList<>();
        slopes.add(changes());
        if (specs.method() == Specs.Method.RK4) {
            slopes.add(changesAfter(begun, slopes.getLast(), specs.dt() / 2));
            slopes.add(changesAfter(begun, slopes.getLast(), specs.dt() / 2));
            slopes.add(changesAfter(begun, slopes.getLast(), specs.dt()));
        }
        for (int place = 0; place < values.length; place++) {
            if (system.equation(place).rule() instanceof Rule.Integrated) {
                values[place] = begun[place] + specs.dt() * slope(slopes, place);
            }
        }
        next.forEach((place, value) -> values[place] = value);
    }

    private static double slope(List<double[]> slopes, int place) {
        if (slopes.size() == 1) {
            return slopes.getFirst()[place];
        }
        double middle = slopes.get(1)[place] + slopes.get(2)[place];
        return (slopes.get(0)[place] + 2 * middle + slopes.get(3)[place]) / 6;
    }

    private double[] changesAfter(double[] begun, double[] slope, double dt) {
        for (int place = 0; place < values.length; place++) {
            if (system.equation(place).rule() instanceof Rule.Integrated) {
                values[place] = begun[place] + dt * slope[place];
            }
        }
        time = stepTime + dt;
        evaluate();
        return changes();
    }

    private double[] changes() {
        double[] changes = new double[values.length];
        for (int place = 0; place < values.length; place++) {
            if (system.equation(place).rule() instanceof Rule.Integrated(Term _, Term change)) {
                changes[place] = value(change);
            }
        }
        return changes;
    }

    private double value(Term term) {
        return new Moment(values, time, stepTime).value(term);
    }
}
