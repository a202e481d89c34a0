package org.chokepoint.dynamics.system;

import org.chokepoint.dynamics.equation.Term;

/** The values of all equations at one evaluation; {@code stepTime} is when its step began. */
public record Moment(double[] values, double time, double stepTime) {

    /** What a term is at this moment, by its definition. */
    public double value(Term term) {
        return switch (term) {
            case Term.Constant(double value) -> value;
            case Term.Value(int place) -> values[place];
            case Term.Time _ -> time;
            case Term.StepTime _ -> stepTime;
            case Term.Lookup(var graph, Term at) -> graph.at(value(at));
            case Term.Apply(var operation, var of) ->
                operation.of(
                        value(of.getFirst()),
                        of.size() > 1 ? value(of.get(1)) : 0,
                        of.size() > 2 ? value(of.get(2)) : 0);
        };
    }

    /** The value of a term if one equation had another value. */
    public double valueWith(Term term, int place, double other) {
        double own = values[place];
        values[place] = other;
        double value = value(term);
        values[place] = own;
        return value;
    }
}
