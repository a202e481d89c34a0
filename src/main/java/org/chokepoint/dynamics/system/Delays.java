package org.chokepoint.dynamics.system;

import java.util.List;
import java.util.Set;
import org.chokepoint.dynamics.Specs;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.equation.Term;

/**
 * The builtins with a memory: XMILE 1.0, sections 3.5.3 and 3.5.6. DELAY keeps every step; any other delay is a chain of stocks, each drained over its share of
 * the time; a smooth is a chain of averages. Both begin in balance with the initial value, or with the input.
 */
final class Delays {

    static final Set<String> NAMES = Set.of(
            "delay", "delay1", "delay3", "delayn", "smth1", "smth3", "smthn", "trend", "forcst", "init", "previous");

    private static final int LONGEST_CHAIN = 100;
    private static final int LONGEST_PIPE = 1_000;

    private final Hidden hidden;
    private final Directory directory;
    private final Specs specs;

    Delays(Hidden hidden, Directory directory, Specs specs) {
        this.hidden = hidden;
        this.directory = directory;
        this.specs = specs;
    }

    Term term(Expr.Call call, List<Term> arguments, Place place) {
        String function = call.function();
        int[] counts = switch (function) {
            case "init" -> new int[] {1, 1};
            case "previous" -> new int[] {2, 2};
            case "delayn", "smthn", "forcst" -> new int[] {3, 4};
            default -> new int[] {2, 3};
        };
        Translation.expect(call, counts[0], counts[1]);
        if (!arguments.stream().allMatch(Extent::isBounded)) {
            throw new EquationException(call.at(), Extent.REFUSAL);
        }
        return hidden.of(
                List.of(function, arguments), () -> make(call, arguments, function + " in " + place.variable()));
    }

    private Term make(Expr.Call call, List<Term> arguments, String name) {
        Term input = arguments.getFirst();
        return switch (call.function()) {
            case "init" -> hidden.add(name, _ -> new Rule.Frozen(input));
            case "previous" -> hidden.add(name, _ -> new Rule.Lagged(input, arguments.get(1)));
            case "delay" -> pipe(call, arguments, name);
            case "delay1" -> delay(input, arguments.get(1), 1, or(arguments, 2, input), name);
            case "delay3" -> delay(input, arguments.get(1), 3, or(arguments, 2, input), name);
            case "delayn" -> delay(input, arguments.get(1), order(call, arguments), or(arguments, 3, input), name);
            case "smth1" -> smooth(input, arguments.get(1), 1, or(arguments, 2, input), name);
            case "smth3" -> smooth(input, arguments.get(1), 3, or(arguments, 2, input), name);
            case "smthn" -> smooth(input, arguments.get(1), order(call, arguments), or(arguments, 3, input), name);
            case "trend" -> trend(input, arguments.get(1), or(arguments, 2, Term.ZERO), name);
            default -> {
                Term trend = trend(input, arguments.get(1), or(arguments, 3, Term.ZERO), name);
                yield Term.times(input, Term.plus(Term.ONE, Term.times(trend, arguments.get(2))));
            }
        };
    }

    private Term delay(Term input, Term time, int order, Term initial, String name) {
        Term share = share(time, order);
        Term flow = input;
        for (int i = 0; i < order; i++) {
            Term into = flow;
            Term stock = hidden.add(
                    name,
                    own -> new Rule.Integrated(Term.times(initial, share), Term.minus(into, Term.over(own, share))));
            flow = Term.over(stock, share);
        }
        return flow;
    }

    /** What went in comes out a fixed time later; until then the initial value does, or the input of the start. */
    private Term pipe(Expr.Call call, List<Term> arguments, String name) {
        double steps = Math.rint(directory.constant(arguments.get(1)).orElse(Double.NaN) / specs.dt());
        if (!(steps >= 0 && steps <= LONGEST_PIPE)) {
            throw new EquationException(
                    call.at(),
                    "delay needs a fixed time of at most " + LONGEST_PIPE
                            + " steps: DELAY1, DELAY3 and DELAYN take any");
        }
        Term value = arguments.getFirst();
        Term initial = or(arguments, 2, value);
        for (int step = 0; step < steps; step++) {
            Term into = value;
            value = hidden.add(name, _ -> new Rule.Lagged(into, initial));
        }
        return value;
    }

    private Term smooth(Term input, Term time, int order, Term initial, String name) {
        Term share = share(time, order);
        Term value = input;
        for (int i = 0; i < order; i++) {
            Term into = value;
            value = hidden.add(name, own -> new Rule.Integrated(initial, Term.over(Term.minus(into, own), share)));
        }
        return value;
    }

    /** The fractional rate of change against an average over the time: (input - average) / (time * average). */
    private Term trend(Term input, Term time, Term initial, String name) {
        Term average = hidden.add(
                name,
                own -> new Rule.Integrated(
                        Term.over(input, Term.plus(Term.ONE, Term.times(initial, time))),
                        Term.over(Term.minus(input, own), time)));
        return Term.over(Term.minus(input, average), Term.times(time, average));
    }

    private static Term share(Term time, int order) {
        return order == 1 ? time : Term.over(time, Term.of(order));
    }

    private static Term or(List<Term> arguments, int index, Term otherwise) {
        return index < arguments.size() ? arguments.get(index) : otherwise;
    }

    private int order(Expr.Call call, List<Term> arguments) {
        double order = directory.constant(arguments.get(2)).orElse(Double.NaN);
        if (!(order >= 1 && order <= LONGEST_CHAIN && order == Math.rint(order))) {
            throw new EquationException(
                    call.at(),
                    call.function() + " needs a fixed order, a whole number from 1 to " + LONGEST_CHAIN
                            + ", as its third argument");
        }
        return (int) order;
    }
}
