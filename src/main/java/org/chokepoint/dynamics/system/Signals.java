package org.chokepoint.dynamics.system;

import java.util.List;
import java.util.Set;
import org.chokepoint.dynamics.Specs;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.equation.Operation;
import org.chokepoint.dynamics.equation.Term;

/** The test inputs: XMILE 1.0, section 3.5.4. A time that is met within a millionth of a step is met. */
final class Signals {

    static final Set<String> NAMES = Set.of("step", "ramp", "pulse");

    private static final double SLACK = 1e-6;

    private Signals() {}

    static Term term(Expr.Call call, List<Term> arguments, Specs specs) {
        Translation.expect(call, 2, call.function().equals("step") ? 2 : 3);
        return switch (call.function()) {
            case "step" -> step(arguments, specs);
            case "ramp" -> ramp(arguments);
            default -> pulse(arguments, specs);
        };
    }

    /** {@code STEP(height, start)}: the height from the start on. */
    private static Term step(List<Term> arguments, Specs specs) {
        Term begun = Term.apply(
                Operation.GREATER_EQUAL, Term.plus(Term.TIME, Term.of(SLACK * specs.dt())), arguments.get(1));
        return Term.apply(Operation.IF, begun, arguments.get(0), Term.ZERO);
    }

    /** {@code RAMP(slope, start[, end])}: zero, then a line, then level if an end is given. */
    private static Term ramp(List<Term> arguments) {
        Term start = arguments.get(1);
        Term now = arguments.size() == 3 ? Term.apply(Operation.MIN, Term.TIME, arguments.get(2)) : Term.TIME;
        return Term.times(arguments.get(0), Term.apply(Operation.MAX, Term.ZERO, Term.minus(now, start)));
    }

    /**
     * {@code PULSE(volume, first[, interval])}: the volume divided by dt during one step, once or again at every interval. It holds for
     * the whole step under RK4, so that the volume arrives.
     */
    private static Term pulse(List<Term> arguments, Specs specs) {
        Term since = Term.plus(Term.minus(Term.STEP_TIME, arguments.get(1)), Term.of(SLACK * specs.dt()));
        Term phase = since;
        if (arguments.size() == 3) {
            Term interval = arguments.get(2);
            phase = Term.apply(
                    Operation.IF,
                    Term.apply(Operation.GREATER, interval, Term.ZERO),
                    Term.apply(Operation.MOD, since, interval),
                    since);
        }
        Term now = Term.apply(
                Operation.AND,
                Term.apply(Operation.GREATER_EQUAL, since, Term.ZERO),
                Term.apply(Operation.LESS, phase, Term.of(specs.dt())));
        return Term.apply(Operation.IF, now, Term.over(arguments.get(0), Term.of(specs.dt())), Term.ZERO);
    }
}
