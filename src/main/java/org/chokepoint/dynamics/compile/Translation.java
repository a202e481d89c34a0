package org.chokepoint.dynamics.compile;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.xmile.Declarations;

/** Turns the tree of one equation into code and notes which variables it reads. */
final class Translation {

    private final Map<String, Integer> places;
    private final Declarations.Specs specs;
    private final Set<Integer> reads = new TreeSet<>();
    private boolean readsTime;

    Translation(Map<String, Integer> places, Declarations.Specs specs) {
        this.places = places;
        this.specs = specs;
    }

    Set<Integer> reads() {
        return reads;
    }

    boolean readsTime() {
        return readsTime;
    }

    Code code(Expr expr) {
        return switch (expr) {
            case Expr.Number(double value) -> slots -> value;
            case Expr.Name name -> name(name);
            case Expr.Negative(Expr of) -> negative(code(of));
            case Expr.Not(Expr of) -> not(code(of));
            case Expr.Binary(Expr.Operator operator, Expr left, Expr right) ->
                binary(operator, code(left), code(right));
            case Expr.If(Expr condition, Expr then, Expr otherwise) ->
                either(code(condition), code(then), code(otherwise));
            case Expr.Call call ->
                Functions.call(call, call.arguments().stream().map(this::code).toList());
        };
    }

    private Code name(Expr.Name name) {
        Integer place = places.get(name.name());
        if (place != null) {
            reads.add(place);
            int at = place;
            return slots -> slots[at];
        }
        return switch (name.name()) {
            case "time" -> {
                readsTime = true;
                int time = places.size();
                yield slots -> slots[time];
            }
            case "dt" -> constant(specs.dt());
            case "starttime" -> constant(specs.start());
            case "stoptime" -> constant(specs.stop());
            case "pi" -> constant(Math.PI);
            default -> throw new EquationException(name.at(), "there is no variable '" + name.name() + "'");
        };
    }

    private static Code constant(double value) {
        return slots -> value;
    }

    private static Code negative(Code of) {
        return slots -> -of.at(slots);
    }

    private static Code not(Code of) {
        return slots -> of.at(slots) == 0 ? 1 : 0;
    }

    private static Code either(Code condition, Code then, Code otherwise) {
        return slots -> condition.at(slots) != 0 ? then.at(slots) : otherwise.at(slots);
    }

    private static Code binary(Expr.Operator operator, Code a, Code b) {
        return switch (operator) {
            case PLUS -> slots -> a.at(slots) + b.at(slots);
            case MINUS -> slots -> a.at(slots) - b.at(slots);
            case TIMES -> slots -> a.at(slots) * b.at(slots);
            case DIVIDED -> slots -> a.at(slots) / b.at(slots);
            case MOD -> slots -> modulo(a.at(slots), b.at(slots));
            case POWER -> slots -> Math.pow(a.at(slots), b.at(slots));
            case AND -> slots -> a.at(slots) != 0 && b.at(slots) != 0 ? 1 : 0;
            case OR -> slots -> a.at(slots) != 0 || b.at(slots) != 0 ? 1 : 0;
            case EQUAL -> slots -> a.at(slots) == b.at(slots) ? 1 : 0;
            case UNEQUAL -> slots -> a.at(slots) != b.at(slots) ? 1 : 0;
            case LESS -> slots -> a.at(slots) < b.at(slots) ? 1 : 0;
            case LESS_EQUAL -> slots -> a.at(slots) <= b.at(slots) ? 1 : 0;
            case GREATER -> slots -> a.at(slots) > b.at(slots) ? 1 : 0;
            case GREATER_EQUAL -> slots -> a.at(slots) >= b.at(slots) ? 1 : 0;
        };
    }

    private static double modulo(double a, double b) {
        return a - b * Math.floor(a / b);
    }
}
