package org.chokepoint.dynamics.system;

import java.util.List;
import org.chokepoint.dynamics.equation.Term;

/** How the value of one equation comes about. */
public sealed interface Rule {

    /** At every evaluation. */
    record Computed(Term value) implements Rule {}

    /** A stock: it begins at {@code initial} and moves by {@code change} per unit of time. */
    record Integrated(Term initial, Term change) implements Rule {}

    /** The value that the term has at the start, for the whole run. */
    record Frozen(Term value) implements Rule {}

    /** The value that the term had one step before; {@code initial} in the first step. */
    record Lagged(Term value, Term initial) implements Rule {}

    /** The terms that are evaluated to know the value at the start. */
    default List<Term> atStart() {
        return switch (this) {
            case Computed(Term value) -> List.of(value);
            case Integrated(Term initial, Term _) -> List.of(initial);
            case Frozen(Term value) -> List.of(value);
            case Lagged(Term _, Term initial) -> List.of(initial);
        };
    }

    /** The terms that are evaluated within a step to know the present value; states know theirs. */
    default List<Term> inStep() {
        return this instanceof Computed(Term value) ? List.of(value) : List.of();
    }

    /** Every term of the rule. */
    default List<Term> all() {
        return switch (this) {
            case Computed(Term value) -> List.of(value);
            case Integrated(Term initial, Term change) -> List.of(initial, change);
            case Frozen(Term value) -> List.of(value);
            case Lagged(Term value, Term initial) -> List.of(value, initial);
        };
    }
}
