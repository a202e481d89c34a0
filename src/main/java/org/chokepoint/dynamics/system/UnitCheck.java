package org.chokepoint.dynamics.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.equation.Parser;
import org.chokepoint.dynamics.equation.Source;
import org.chokepoint.dynamics.equation.Unit;
import org.chokepoint.dynamics.xmile.Declarations;

/**
 * Whether both sides of each equation have the same unit (XMILE 1.0, section 3.6). A variable without a unit fits
 * everywhere, and so does zero; any other number written in an equation has no unit.
 */
final class UnitCheck {

    private final Directory directory;
    private final Declarations declarations;
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final List<ModelProblem> warnings = new ArrayList<>();
    private final Optional<Unit> time;
    private String scope = "";

    private UnitCheck(Directory directory, Declarations declarations) {
        this.directory = directory;
        this.declarations = declarations;
        this.time = declared(declarations.specs().timeUnit());
    }

    /** One warning for each equation whose units do not fit, and for each unit that cannot be read. */
    static List<ModelProblem> warnings(Directory directory, Declarations declarations) {
        UnitCheck check = new UnitCheck(directory, declarations);
        directory.entries().forEach(check::check);
        return check.warnings;
    }

    private void check(Entry entry) {
        String text = entry.declared().variable().unit();
        Optional<Unit> own = declared(text);
        if (own.isEmpty() && !text.isBlank()) {
            warn(
                    entry,
                    entry.declared().source(),
                    0,
                    "'" + text + "' is not a unit: expected names, *, /, ^ and brackets");
        }
        scope = entry.scope();
        for (Declarations.Part part : entry.declared().equations()) {
            Source equation = part.equation();
            if (equation != null
                    && part.graph() == null
                    && directory.connection(entry).isEmpty()) {
                check(entry, equation, own);
            }
        }
        if (directory.integrates(entry)) {
            List<Source> flows = new ArrayList<>(entry.declared().inflows());
            flows.addAll(entry.declared().outflows());
            flows.forEach(flow -> check(entry, flow, over(own, time)));
        }
    }

    private void check(Entry entry, Source equation, Optional<Unit> own) {
        try {
            Expr expr = Parser.parse(equation.text());
            if (!(expr instanceof Expr.Number)) {
                same(own, unit(expr), 0, "the variable is in %s and its equation in %s");
            }
        } catch (EquationException wrong) {
            warn(entry, equation, wrong.at(), String.valueOf(wrong.getMessage()));
        }
    }

    private void warn(Entry entry, Source source, int offset, String message) {
        warnings.add(source.problem(entry.declared().variable().name(), offset, message));
    }

    private Optional<Unit> declared(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return units.computeIfAbsent(
                text, _ -> Unit.of(text, name -> declarations.units().getOrDefault(Names.canonical(name), name)));
    }

    /** Empty where anything fits. */
    private Optional<Unit> unit(Expr expr) {
        return switch (expr) {
            case Expr.Number(double value) -> value == 0 ? Optional.empty() : Optional.of(Unit.NONE);
            case Expr.Name name -> name(name);
            case Expr.Negative(Expr of) -> unit(of);
            case Expr.Not(Expr of) -> {
                unit(of);
                yield Optional.of(Unit.NONE);
            }
            case Expr.If(Expr condition, Expr then, Expr otherwise) -> {
                unit(condition);
                yield same(unit(then), unit(otherwise), 0, "a choice is between %s and %s");
            }
            case Expr.Binary binary -> binary(binary);
            case Expr.Call call -> call(call);
        };
    }

    private Optional<Unit> name(Expr.Name name) {
        Optional<Entry> entry = directory.find(scope, name.name());
        if (entry.isPresent()) {
            return declared(entry.get().declared().variable().unit());
        }
        return switch (name.name()) {
            case "time", "dt", "starttime", "stoptime" -> time;
            case "pi" -> Optional.of(Unit.NONE);
            default -> Optional.empty();
        };
    }

    private Optional<Unit> binary(Expr.Binary binary) {
        Optional<Unit> left = unit(binary.left());
        Optional<Unit> right = unit(binary.right());
        return switch (binary.operator()) {
            case TIMES -> left.flatMap(a -> right.map(a::times));
            case DIVIDED -> over(left, right);
            case POWER -> power(left, right, binary.right());
            case PLUS, MINUS -> same(left, right, 0, "%s and %s are added");
            case MOD -> left;
            case AND, OR -> Optional.of(Unit.NONE);
            default -> {
                same(left, right, 0, "%s is compared with %s");
                yield Optional.of(Unit.NONE);
            }
        };
    }

    private static Optional<Unit> over(Optional<Unit> a, Optional<Unit> b) {
        return a.flatMap(above -> b.map(above::over));
    }

    private Optional<Unit> power(Optional<Unit> base, Optional<Unit> exponent, Expr written) {
        same(exponent, Optional.of(Unit.NONE), 0, "an exponent is in %s and should have %s");
        if (written instanceof Expr.Number(double power)) {
            return base.map(unit -> unit.to(power));
        }
        return base.filter(Unit::isNone);
    }

    private Optional<Unit> call(Expr.Call call) {
        List<Optional<Unit>> units = call.arguments().stream().map(this::unit).toList();
        Optional<Unit> first = units.isEmpty() ? Optional.empty() : units.getFirst();
        return switch (call.function()) {
            case "exp", "ln", "log10", "sin", "cos", "tan", "arcsin", "arccos", "arctan" ->
                same(
                        first,
                        Optional.of(Unit.NONE),
                        call.at(),
                        "the argument of " + call.function() + " is in %s and should have %s");
            case "sqrt" -> first.map(unit -> unit.to(0.5));
            case "min", "max" ->
                units.stream()
                        .reduce((a, b) -> same(a, b, call.at(), call.function() + " compares %s with %s"))
                        .orElse(Optional.empty());
            case "safediv" -> over(first, units.size() > 1 ? units.get(1) : Optional.empty());
            case "size" -> Optional.of(Unit.NONE);
            case "ramp" -> first.flatMap(unit -> time.map(unit::times));
            case "pulse" -> over(first, time);
            case "trend" -> time.map(unit -> Unit.NONE.over(unit));
            case "abs", "int", "round", "sum", "mean", "init", "previous", "step", "forcst" -> first;
            case "delay1", "delay3", "delayn", "smth1", "smth3", "smthn" -> {
                if (units.size() > 1) {
                    same(
                            units.get(1),
                            time,
                            call.at(),
                            "the time of " + call.function() + " is in %s and the model's in %s");
                }
                yield first;
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Unit> same(Optional<Unit> a, Optional<Unit> b, int at, String message) {
        if (a.isPresent() && b.isPresent() && !a.get().equals(b.get())) {
            throw new EquationException(at, "the units do not fit: " + message.formatted(a.get(), b.get()));
        }
        return a.isPresent() ? a : b;
    }
}
