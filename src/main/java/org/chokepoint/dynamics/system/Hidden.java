package org.chokepoint.dynamics.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Term;

/** The equations that builtins need inside, behind those of the file. The same builtin of the same arguments is there once. */
final class Hidden {

    private final int first;
    private final List<Equation> equations = new ArrayList<>();
    private final Map<List<Object>, Term> known = new HashMap<>();

    /** {@code first} is the place of the first hidden equation. */
    Hidden(int first) {
        this.first = first;
    }

    List<Equation> equations() {
        return equations;
    }

    /** The value of what is known under these words, made if it is not there yet. */
    Term of(List<Object> key, Supplier<Term> make) {
        Term there = known.get(key);
        if (there == null) {
            there = make.get();
            known.put(key, there);
        }
        return there;
    }

    /** The value of a new equation, whose rule may read that value. */
    Term add(String name, Function<Term, Rule> rule) {
        Term.Value value = reserve(name);
        define(value, rule.apply(value));
        return value;
    }

    /** The value of an equation whose rule is yet to be defined. */
    Term.Value reserve(String name) {
        if (first + equations.size() >= Directory.MOST_EQUATIONS) {
            throw new EquationException(0, "the model grows beyond " + Directory.MOST_EQUATIONS + " equations");
        }
        equations.add(new Equation(name, null, new Rule.Computed(Term.ZERO)));
        return new Term.Value(first + equations.size() - 1);
    }

    void define(Term.Value value, Rule rule) {
        int place = value.equation() - first;
        equations.set(place, new Equation(equations.get(place).name(), null, rule));
    }
}
