package org.chokepoint.dynamics.system;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Operation;
import org.chokepoint.dynamics.equation.Parser;
import org.chokepoint.dynamics.equation.Source;
import org.chokepoint.dynamics.equation.Term;
import org.chokepoint.dynamics.xmile.Declarations;
import org.chokepoint.dynamics.xmile.Declarations.Declared;

/** One call of a macro: its parameters are the arguments, its stocks are hidden equations, its other variables are written out. */
final class MacroCall implements Place.Locals {

    private final Declarations.Macro macro;
    private final Place inside;
    private final Translation translation;
    private final Hidden hidden;
    private final Map<String, Term> known = new HashMap<>();
    private final Map<String, Declared> variables = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    MacroCall(Declarations.Macro macro, List<Term> arguments, Place outside, Translation translation, Hidden hidden) {
        this.macro = macro;
        this.inside = outside.inside(this);
        this.translation = translation;
        this.hidden = hidden;
        for (int i = 0; i < arguments.size(); i++) {
            known.put(macro.parameters().get(i), arguments.get(i));
        }
        macro.variables()
                .forEach(own -> variables.put(Names.canonical(own.variable().name()), own));
    }

    Term term() {
        Map<Declared, Term.Value> stocks = new HashMap<>();
        variables.forEach((name, variable) -> {
            if (variable.variable().kind() == Variable.Kind.STOCK) {
                if (variable.nonNegative()) {
                    throw new EquationException(0, "a non-negative stock in a macro is not supported");
                }
                Term.Value value = hidden.reserve(name + " of " + macro.name() + " in " + inside.variable());
                stocks.put(variable, value);
                known.put(name, value);
            }
        });
        stocks.forEach((stock, value) -> hidden.define(value, new Rule.Integrated(equation(stock), change(stock))));
        return translation.term(Parser.parse(macro.equation().text()), inside);
    }

    @Override
    public Optional<Term> find(String name) {
        Declared variable = variables.get(name);
        if (known.containsKey(name) || variable == null) {
            return Optional.ofNullable(known.get(name));
        }
        if (!open.add(name)) {
            throw new EquationException(0, "'" + name + "' reads itself within a step");
        }
        Term plain = equation(variable);
        boolean isLimited = variable.nonNegative() && variable.variable().kind() == Variable.Kind.FLOW;
        Term value = isLimited ? Term.apply(Operation.MAX, plain, Term.ZERO) : plain;
        known.put(name, value);
        return Optional.of(value);
    }

    private Term equation(Declared variable) {
        Declarations.Part part = variable.equations().stream().findFirst().orElse(null);
        Source equation = part == null ? null : part.equation();
        if (part == null || equation == null) {
            throw new EquationException(0, "'" + variable.variable().name() + "' needs an equation in <eqn>");
        }
        Term value = translation.term(Parser.parse(equation.text()), inside);
        return part.graph() == null ? value : new Term.Lookup(part.graph(), value);
    }

    private Term change(Declared stock) {
        Term change =
                stock.inflows().stream().map(this::flow).reduce(Term::plus).orElse(Term.ZERO);
        for (Source outflow : stock.outflows()) {
            change = Term.minus(change, flow(outflow));
        }
        return change;
    }

    private Term flow(Source name) {
        return find(Names.canonical(name.text()))
                .orElseThrow(() -> new EquationException(
                        0, "expected a flow, found '" + name.text().strip() + "'"));
    }
}
