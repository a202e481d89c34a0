package org.chokepoint.dynamics.equation;

import java.util.List;

/** An equation as a tree. {@code at} is the offset in the equation's text where the part begins. */
public sealed interface Expr {

    record Number(double value) implements Expr {}

    /** A variable, with subscripts if one element or a part of an array is meant. */
    record Name(String name, List<Subscript> subscripts, int at) implements Expr {}

    record Negative(Expr of) implements Expr {}

    record Not(Expr of) implements Expr {}

    record Binary(Operator operator, Expr left, Expr right) implements Expr {}

    record If(Expr condition, Expr then, Expr otherwise) implements Expr {}

    /** From one element to another of a dimension, both included and mostly the same; both are {@code *} for all. */
    record Subscript(String from, String to) {

        public boolean isAll() {
            return from.equals("*");
        }

        public boolean isRange() {
            return isAll() || !from.equals(to);
        }
    }

    record Call(String function, List<Expr> arguments, int at) implements Expr {}

    /** The operators of XMILE 1.0, section 3.3.1; the tighter ones have the greater precedence. */
    enum Operator {
        OR("or", 1),
        AND("and", 2),
        EQUAL("=", 3),
        UNEQUAL("<>", 3),
        LESS("<", 4),
        LESS_EQUAL("<=", 4),
        GREATER(">", 4),
        GREATER_EQUAL(">=", 4),
        PLUS("+", 5),
        MINUS("-", 5),
        TIMES("*", 6),
        DIVIDED("/", 6),
        MOD("mod", 6),
        POWER("^", 8);

        final String sign;
        final int precedence;

        Operator(String sign, int precedence) {
            this.sign = sign;
            this.precedence = precedence;
        }

        public Operation operation() {
            return Operation.valueOf(name());
        }
    }
}
