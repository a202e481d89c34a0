package org.chokepoint.dynamics.equation;

import java.util.Locale;
import java.util.Optional;

/**
 * What an equation can do with numbers: operators and functions of XMILE 1.0, sections 3.3.1 and 3.5. Truth is any
 * number but zero; comparisons and logic give 1 or 0. {@link #of} is the one definition of each; whatever else
 * computes them agrees with it to the bit.
 */
public enum Operation {
    NEGATIVE(1),
    NOT(1),
    ABS(1),
    /** The greatest whole number that is not above the argument. */
    INT(1),
    /** The nearest whole number; halves go up. */
    ROUND(1),
    SQRT(1),
    EXP(1),
    LN(1),
    LOG10(1),
    SIN(1),
    COS(1),
    TAN(1),
    ARCSIN(1),
    ARCCOS(1),
    ARCTAN(1),
    PLUS(2),
    MINUS(2),
    TIMES(2),
    DIVIDED(2),
    /** The remainder with the sign of the divisor. */
    MOD(2),
    POWER(2),
    MIN(2),
    MAX(2),
    EQUAL(2),
    UNEQUAL(2),
    LESS(2),
    LESS_EQUAL(2),
    GREATER(2),
    GREATER_EQUAL(2),
    AND(2),
    OR(2),
    /** The first by the second, or the third where the second is zero. */
    SAFEDIV(3),
    /** The second where the first is true, otherwise the third. */
    IF(3);

    private final int arity;

    Operation(int arity) {
        this.arity = arity;
    }

    public int arity() {
        return arity;
    }

    /** Whether the result is 1 or 0. */
    public boolean isLogical() {
        return this == NOT || compareTo(EQUAL) >= 0 && compareTo(OR) <= 0;
    }

    /** Whether the order of the two arguments changes nothing, not even a bit. */
    public boolean isCommutative() {
        return this == PLUS || this == TIMES || this == EQUAL || this == UNEQUAL || this == AND || this == OR;
    }

    /** The builtin function of this name, if it is one of these operations. */
    public static Optional<Operation> function(String name) {
        return switch (name) {
            case "abs", "int", "round", "sqrt", "exp", "ln", "log10", "sin", "cos", "tan" -> named(name);
            case "arcsin", "arccos", "arctan", "min", "max", "mod", "safediv" -> named(name);
            default -> Optional.empty();
        };
    }

    private static Optional<Operation> named(String name) {
        return Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** The value under up to three arguments; those beyond the arity do not count. */
    public double of(double a, double b, double c) {
        return switch (arity) {
            case 1 -> of(a);
            case 2 -> of(a, b);
            default -> this == IF ? (isTrue(a) ? b : c) : safediv(a, b, c);
        };
    }

    private double of(double a) {
        return switch (this) {
            case NEGATIVE -> -a;
            case NOT -> number(!isTrue(a));
            case ABS -> Math.abs(a);
            case INT -> Math.floor(a);
            case ROUND -> round(a);
            case SQRT -> Math.sqrt(a);
            case EXP -> Math.exp(a);
            case LN -> Math.log(a);
            case LOG10 -> Math.log10(a);
            case SIN -> Math.sin(a);
            case COS -> Math.cos(a);
            case TAN -> Math.tan(a);
            case ARCSIN -> Math.asin(a);
            case ARCCOS -> Math.acos(a);
            case ARCTAN -> Math.atan(a);
            default -> throw new IllegalStateException(name());
        };
    }

    private double of(double a, double b) {
        return switch (this) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case DIVIDED -> a / b;
            case MOD -> mod(a, b);
            case POWER -> power(a, b);
            case MIN -> min(a, b);
            case MAX -> max(a, b);
            case EQUAL -> number(a == b);
            case UNEQUAL -> number(a != b);
            case LESS -> number(a < b);
            case LESS_EQUAL -> number(a <= b);
            case GREATER -> number(a > b);
            case GREATER_EQUAL -> number(a >= b);
            case AND -> number(isTrue(a) && isTrue(b));
            case OR -> number(isTrue(a) || isTrue(b));
            default -> throw new IllegalStateException(name());
        };
    }

    private static double number(boolean truth) {
        return truth ? 1 : 0;
    }

    private static boolean isTrue(double number) {
        return number != 0;
    }

    private static double round(double a) {
        return Math.floor(a + 0.5);
    }

    private static double mod(double a, double b) {
        return a - b * Math.floor(a / b);
    }

    private static double safediv(double a, double b, double otherwise) {
        return b == 0 ? otherwise : a / b;
    }

    /** {@link Math#min}; what is mostly on the same side is faster as a branch. */
    public static double min(double a, double b) {
        return a < b ? a : b < a ? b : Math.min(a, b);
    }

    /** {@link Math#max}, in the same way. */
    public static double max(double a, double b) {
        return a > b ? a : b > a ? b : Math.max(a, b);
    }

    /** Squares are products; all else is {@link Math#pow}. */
    public static double power(double a, double b) {
        return b == 2 ? a * a : Math.pow(a, b);
    }
}
