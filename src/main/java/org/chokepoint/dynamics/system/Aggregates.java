package org.chokepoint.dynamics.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.equation.Operation;
import org.chokepoint.dynamics.equation.Term;

/** The builtins over arrays: XMILE 1.0, section 3.7.3. */
final class Aggregates {

    private static final int MOST_ELEMENTS = 10_000;

    private final Directory directory;
    private final Translation translation;

    Aggregates(Directory directory, Translation translation) {
        this.directory = directory;
        this.translation = translation;
    }

    /** MIN and MAX are these with one argument and the operations with two. */
    static boolean isOne(Expr.Call call) {
        return switch (call.function()) {
            case "sum", "mean", "size" -> true;
            case "min", "max" -> call.arguments().size() == 1;
            default -> false;
        };
    }

    Term term(Expr.Call call, Place place) {
        Translation.expect(call, 1, 1);
        Expr argument = call.arguments().getFirst();
        Map<String, Integer> axes = axes(argument, place, call);
        long size = axes.values().stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> Math.min(a * b, 1L << 40));
        if (size > MOST_ELEMENTS) {
            throw new EquationException(
                    call.at(), call.function() + " runs over more than " + MOST_ELEMENTS + " elements");
        }
        if (call.function().equals("size")) {
            return Term.of(size);
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            terms.add(translation.term(argument, place.along(at(axes, i))));
        }
        return switch (call.function()) {
            case "min" -> fold(Operation.MIN, terms);
            case "max" -> fold(Operation.MAX, terms);
            case "mean" -> Term.over(fold(Operation.PLUS, terms), Term.of(size));
            default -> fold(Operation.PLUS, terms);
        };
    }

    private static boolean isOperation(Expr.Call call) {
        return call.function().equals("min") || call.function().equals("max");
    }

    /** In halves, so that the tree stays flat. */
    private static Term fold(Operation operation, List<Term> terms) {
        int size = terms.size();
        return size == 1
                ? terms.getFirst()
                : Term.apply(
                        operation,
                        fold(operation, terms.subList(0, size / 2)),
                        fold(operation, terms.subList(size / 2, size)));
    }

    private Map<String, Integer> axes(Expr argument, Place place, Expr.Call call) {
        Map<String, Integer> axes = new LinkedHashMap<>();
        for (Expr.Name name : translation.names(argument)) {
            directory
                    .find(place.scope(), name.name())
                    .map(entry -> Subscripts.axes(entry, name, place))
                    .orElse(Map.of())
                    .forEach((axis, size) -> {
                        Integer other = axes.putIfAbsent(axis, size);
                        if (other != null && !other.equals(size)) {
                            throw new EquationException(name.at(), "ranges of different length are summed together");
                        }
                    });
        }
        if (axes.isEmpty()) {
            throw new EquationException(
                    call.at(), call.function() + " takes an array" + (isOperation(call) ? " or 2 arguments" : ""));
        }
        return axes;
    }

    private static Map<String, Integer> at(Map<String, Integer> axes, int element) {
        Map<String, Integer> at = new LinkedHashMap<>();
        int rest = element;
        for (Map.Entry<String, Integer> axis : axes.entrySet()) {
            at.put(axis.getKey(), rest % axis.getValue());
            rest /= axis.getValue();
        }
        return at;
    }
}
