package org.chokepoint.dynamics.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.equation.GraphicalFunction;
import org.chokepoint.dynamics.equation.Operation;
import org.chokepoint.dynamics.equation.Term;
import org.chokepoint.dynamics.xmile.Declarations;

/** Resolves the names of an equation and writes out what stands for more than one equation. */
final class Translation {

    private static final int DEEPEST_MACRO = 16;
    private static final int MOST_TERMS = 2_000_000;

    private final Directory directory;
    private final Declarations declarations;
    private final Hidden hidden;
    private final Delays delays;
    private final Aggregates aggregates;
    private int terms;

    Translation(Directory directory, Declarations declarations, Hidden hidden) {
        this.directory = directory;
        this.declarations = declarations;
        this.hidden = hidden;
        this.delays = new Delays(hidden, directory, declarations.specs());
        this.aggregates = new Aggregates(directory, this);
    }

    Term term(Expr expr, Place place) {
        if (++terms > MOST_TERMS) {
            throw new EquationException(0, "the model grows beyond " + MOST_TERMS + " terms");
        }
        return switch (expr) {
            case Expr.Number(double value) -> Term.of(value);
            case Expr.Name name -> name(name, place);
            case Expr.Negative(Expr of) -> Term.apply(Operation.NEGATIVE, term(of, place));
            case Expr.Not(Expr of) -> Term.apply(Operation.NOT, term(of, place));
            case Expr.Binary(Expr.Operator operator, Expr left, Expr right) ->
                Term.apply(operator.operation(), term(left, place), term(right, place));
            case Expr.If(Expr condition, Expr then, Expr otherwise) ->
                Term.apply(Operation.IF, term(condition, place), term(then, place), term(otherwise, place));
            case Expr.Call call -> call(call, place);
        };
    }

    private Term name(Expr.Name name, Place place) {
        Optional<Term> local = place.locals().find(name.name());
        if (local.isPresent() && name.subscripts().isEmpty()) {
            return local.get();
        }
        Optional<Entry> entry = directory.find(place.scope(), name.name());
        if (entry.isPresent()) {
            return value(entry.get(), name, place);
        }
        return builtin(name.name())
                .or(() -> position(name.name(), place))
                .filter(term -> name.subscripts().isEmpty())
                .orElseThrow(() -> new EquationException(name.at(), "there is no variable '" + name.name() + "'"));
    }

    /** A dimension's name is the number of the element that is computed, {@code dimension.element} that of an element. */
    private Optional<Term> position(String name, Place place) {
        Place.Index own = place.dimensions().get(name);
        if (own != null) {
            return Optional.of(Term.of(own.index() + 1));
        }
        int dot = name.indexOf('.');
        return Optional.ofNullable(declarations.dimensions().get(name.substring(0, Math.max(0, dot))))
                .map(dimension -> dimension.elements().indexOf(name.substring(dot + 1)))
                .filter(index -> index >= 0)
                .map(index -> Term.of(index + 1));
    }

    private static Term value(Entry entry, Expr.Name name, Place place) {
        if (entry.base() == Entry.NOWHERE) {
            throw new EquationException(
                    name.at(),
                    "'" + name.name() + "' is a graphical function without an equation: give it an argument");
        }
        return new Term.Value(entry.place(Subscripts.indices(entry, name, place)));
    }

    private Optional<Term> builtin(String name) {
        var specs = declarations.specs();
        return switch (name) {
            case "time" -> Optional.of(Term.TIME);
            case "dt" -> Optional.of(Term.of(specs.dt()));
            case "starttime" -> Optional.of(Term.of(specs.start()));
            case "stoptime" -> Optional.of(Term.of(specs.stop()));
            case "pi" -> Optional.of(Term.of(Math.PI));
            case "inf" -> Optional.of(Term.of(Double.POSITIVE_INFINITY));
            default -> Optional.empty();
        };
    }

    private Term call(Expr.Call call, Place place) {
        Declarations.Macro macro = declarations.macros().get(call.function());
        if (macro != null) {
            return macro(macro, call, place);
        }
        Optional<Entry> graph = directory.find(place.scope(), call.function());
        if (graph.isPresent()) {
            expect(call, 1, 1);
            return lookup(
                    graph.get(), new Expr.Name(call.function(), List.of(), call.at()), term(call, 0, place), place);
        }
        if (call.function().equals("lookup")) {
            expect(call, 2, 2);
            return lookup(call, place);
        }
        if (Aggregates.isOne(call)) {
            return aggregates.term(call, place);
        }
        List<Term> arguments =
                call.arguments().stream().map(argument -> term(argument, place)).toList();
        return function(call, arguments, place);
    }

    private Term function(Expr.Call call, List<Term> arguments, Place place) {
        Optional<Operation> operation = Operation.function(call.function());
        if (operation.isPresent()) {
            return operation(operation.get(), call, arguments);
        }
        if (Delays.NAMES.contains(call.function())) {
            return delays.term(call, arguments, place);
        }
        if (Signals.NAMES.contains(call.function())) {
            return Signals.term(call, arguments, declarations.specs());
        }
        throw new EquationException(call.at(), "the function '" + call.function() + "' is not supported");
    }

    private static Term operation(Operation operation, Expr.Call call, List<Term> arguments) {
        if (operation == Operation.SAFEDIV && arguments.size() == 2) {
            return Term.apply(operation, arguments.get(0), arguments.get(1), Term.ZERO);
        }
        if ((operation == Operation.MIN || operation == Operation.MAX) && arguments.size() > 2) {
            return arguments.stream()
                    .reduce((a, b) -> Term.apply(operation, a, b))
                    .orElseThrow();
        }
        expect(call, operation.arity(), operation.arity());
        return new Term.Apply(operation, arguments);
    }

    private Term lookup(Expr.Call call, Place place) {
        if (call.arguments().getFirst() instanceof Expr.Name name) {
            Optional<Entry> entry = directory.find(place.scope(), name.name());
            if (entry.isPresent()) {
                return lookup(entry.get(), name, term(call, 1, place), place);
            }
        }
        throw new EquationException(call.at(), "lookup takes the name of a graphical function and a number");
    }

    private static Term lookup(Entry entry, Expr.Name name, Term at, Place place) {
        int element = entry.element(Subscripts.indices(entry, name, place));
        GraphicalFunction graph =
                entry.part(element).map(Declarations.Part::graph).orElse(null);
        if (graph == null) {
            throw new EquationException(name.at(), "'" + name.name() + "' is not a function");
        }
        return new Term.Lookup(graph, at);
    }

    private Term macro(Declarations.Macro macro, Expr.Call call, Place place) {
        expect(call, macro.parameters().size(), macro.parameters().size());
        if (place.depth() >= DEEPEST_MACRO) {
            throw new EquationException(call.at(), "macros call one another more than " + DEEPEST_MACRO + " deep");
        }
        List<Term> arguments =
                call.arguments().stream().map(argument -> term(argument, place)).toList();
        try {
            return new MacroCall(macro, arguments, place, this, hidden).term();
        } catch (EquationException wrong) {
            throw new EquationException(call.at(), "in the macro '" + macro.name() + "': " + wrong.getMessage());
        }
    }

    private Term term(Expr.Call call, int argument, Place place) {
        return term(call.arguments().get(argument), place);
    }

    static void expect(Expr.Call call, int least, int most) {
        int found = call.arguments().size();
        if (found < least || found > most) {
            String wanted = least == most ? String.valueOf(least) : least + " to " + most;
            throw new EquationException(call.at(), call.function() + " takes " + wanted + " arguments, found " + found);
        }
    }

    /** Every name in an expression that stands for a variable. */
    List<Expr.Name> names(Expr expr) {
        List<Expr.Name> names = new ArrayList<>();
        collect(expr, names);
        return names;
    }

    private static void collect(Expr expr, List<Expr.Name> names) {
        switch (expr) {
            case Expr.Name name -> names.add(name);
            case Expr.Number _ -> {}
            case Expr.Negative(Expr of) -> collect(of, names);
            case Expr.Not(Expr of) -> collect(of, names);
            case Expr.Binary(var _, Expr left, Expr right) -> {
                collect(left, names);
                collect(right, names);
            }
            case Expr.If(Expr condition, Expr then, Expr otherwise) ->
                List.of(condition, then, otherwise).forEach(part -> collect(part, names));
            case Expr.Call call -> call.arguments().forEach(argument -> collect(argument, names));
        }
    }
}
