package org.chokepoint.dynamics.equation;

import java.util.List;

/** An equation with its names resolved: a tree over numbers, times and the values of other equations. */
public sealed interface Term {

    Term TIME = new Time();
    Term STEP_TIME = new StepTime();
    Term ZERO = new Constant(0);
    Term ONE = new Constant(1);

    record Constant(double value) implements Term {}

    /** The present value of the equation with this place in its system. */
    record Value(int equation) implements Term {}

    /** The time at which the equation is evaluated; inside a step of RK4 it moves. */
    record Time() implements Term {}

    /** The time at the beginning of the present step. */
    record StepTime() implements Term {}

    record Apply(Operation operation, List<Term> of) implements Term {

        public Apply {
            of = List.copyOf(of);
            if (of.size() != operation.arity()) {
                throw new IllegalArgumentException(operation + " with " + of.size() + " arguments");
            }
        }
    }

    record Lookup(GraphicalFunction graph, Term at) implements Term {}

    static Term of(double value) {
        return new Constant(value);
    }

    static Term apply(Operation operation, Term... of) {
        return new Apply(operation, List.of(of));
    }

    static Term plus(Term a, Term b) {
        return apply(Operation.PLUS, a, b);
    }

    static Term minus(Term a, Term b) {
        return apply(Operation.MINUS, a, b);
    }

    static Term times(Term a, Term b) {
        return apply(Operation.TIMES, a, b);
    }

    static Term over(Term a, Term b) {
        return apply(Operation.DIVIDED, a, b);
    }
}
