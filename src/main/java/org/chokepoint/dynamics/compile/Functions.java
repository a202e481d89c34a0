package org.chokepoint.dynamics.compile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;

/** The builtin functions of XMILE 1.0, section 3.5, that are supported; any other is refused by name. */
final class Functions {

    private static final Map<String, DoubleUnaryOperator> UNARY = Map.ofEntries(
            Map.entry("abs", Math::abs),
            Map.entry("int", Math::floor),
            Map.entry("sqrt", Math::sqrt),
            Map.entry("exp", Math::exp),
            Map.entry("ln", Math::log),
            Map.entry("log10", Math::log10),
            Map.entry("sin", Math::sin),
            Map.entry("cos", Math::cos),
            Map.entry("tan", Math::tan),
            Map.entry("arcsin", Math::asin),
            Map.entry("arccos", Math::acos),
            Map.entry("arctan", Math::atan));

    private static final Map<String, DoubleBinaryOperator> BINARY =
            Map.of("min", Math::min, "max", Math::max, "safediv", (a, b) -> b == 0 ? 0 : a / b);

    private Functions() {}

    static Code call(Expr.Call call, List<Code> arguments) {
        DoubleUnaryOperator unary = UNARY.get(call.function());
        DoubleBinaryOperator binary = BINARY.get(call.function());
        if (unary == null && binary == null) {
            throw new EquationException(call.at(), "the function '" + call.function() + "' is not supported");
        }
        int wanted = unary == null ? 2 : 1;
        if (arguments.size() != wanted) {
            throw new EquationException(
                    call.at(), call.function() + " takes " + wanted + " arguments, found " + arguments.size());
        }
        Code first = arguments.getFirst();
        if (unary != null) {
            return slots -> unary.applyAsDouble(first.at(slots));
        }
        Code second = arguments.getLast();
        DoubleBinaryOperator both = Objects.requireNonNull(binary);
        return slots -> both.applyAsDouble(first.at(slots), second.at(slots));
    }
}
