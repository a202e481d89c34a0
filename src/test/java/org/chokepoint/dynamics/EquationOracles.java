package org.chokepoint.dynamics;

import static java.lang.Math.floor;
import static org.chokepoint.dynamics.Oracle.equation;
import static org.chokepoint.dynamics.Oracle.of;
import static org.chokepoint.dynamics.Xmile.aux;

import java.util.List;

/** Operators and functions over TIME, which runs from 0 to 10 in quarters. */
final class EquationOracles {

    private EquationOracles() {}

    static List<Oracle> all() {
        return List.of(
                equation("product before sum", "1 + TIME * 2 - 3", t -> 2 * t - 2),
                equation("minus and divided by from the left", "TIME - 3 - 4 / 2 / 2", t -> t - 4),
                equation("power from the right", "2 ^ 1 ^ 3 + TIME", t -> 2 + t),
                equation("power before minus", "-TIME ^ 2", t -> -t * t),
                equation("negative exponent", "(TIME + 1) ^ -1", t -> 1 / (t + 1)),
                equation("broken exponent", "TIME ^ 0.42 + (TIME + 1) ^ 2", t -> Math.pow(t, 0.42) + (t + 1) * (t + 1)),
                equation("exponent that moves", "2 ^ TIME", t -> Math.exp(t * Math.log(2))),
                equation("remainder", "(TIME - 5) MOD 3", t -> t - 5 - 3 * floor((t - 5) / 3)),
                equation("remainder as a function", "MOD(TIME, 3)", t -> t - 3 * floor(t / 3)),
                equation("remainder of a negative divisor", "TIME MOD -4", t -> t + 4 * floor(-t / 4)),
                equation("whole part", "INT(TIME - 5.5)", t -> floor(t - 5.5)),
                equation("rounding", "ROUND(TIME - 5)", t -> floor(t - 5 + 0.5)),
                equation("absolute value and root", "SQRT(ABS(TIME - 4))", t -> Math.sqrt(t < 4 ? 4 - t : t - 4)),
                equation("exponential and logarithm", "LN(EXP(TIME)) + EXP(-TIME)", t -> t + Math.exp(-t)),
                equation("logarithm to ten", "LOG10(10 ^ TIME * 1000)", t -> t + 3),
                equation("exponential far out", "EXP(100 * (TIME - 5))", t -> Math.exp(100 * (t - 5))),
                equation("exponential at the edges", "EXP(1000 * (TIME - 5))", t -> Math.exp(1000 * (t - 5))),
                equation("sine and cosine", "SIN(TIME) ^ 2 + COS(TIME) ^ 2 + TIME", t -> 1 + t),
                equation("tangent", "TAN(TIME) * COS(TIME)", Math::sin),
                equation("arcs", "ARCSIN(SIN(TIME / 10)) + ARCCOS(0) - ARCTAN(INF)", t -> t / 10),
                equation("pi", "COS(2 * PI * INT(TIME))", _ -> 1),
                equation("smaller and greater of two", "MIN(TIME, 4) + MAX(TIME, 4)", t -> t + 4),
                equation("smaller of many", "MIN(TIME, 7, 3)", t -> t < 3 ? t : 3),
                equation("greater of many", "MAX(TIME, 7, 3)", t -> t > 7 ? t : 7),
                equation("safe division", "SAFEDIV(8, INT(TIME))", t -> t < 1 ? 0 : 8 / floor(t)),
                equation("safe division with a value", "SAFEDIV(8, INT(TIME), -1)", t -> t < 1 ? -1 : 8 / floor(t)),
                equation(
                        "comparison",
                        "(TIME < 5) + 2 * (TIME <= 5) + 4 * (TIME > 5) + 8 * (TIME >= 5)",
                        t -> t < 5 ? 3 : t > 5 ? 12 : 10),
                equation("equal and unequal", "(TIME = 5) + 2 * (TIME <> 5)", t -> t == 5 ? 1 : 2),
                equation(
                        "and, or, not",
                        "(TIME > 2 AND TIME < 6) + 2 * (TIME < 2 OR TIME > 6) + 4 * (NOT (TIME > 3))",
                        t -> (t > 2 && t < 6 ? 1 : 0) + (t < 2 || t > 6 ? 2 : 0) + (t > 3 ? 0 : 4)),
                equation("not binds before comparison", "(NOT TIME > 3) + TIME", t -> t),
                equation("and binds before or", "1 OR TIME AND 0", _ -> 1),
                equation("a number as a truth", "IF TIME THEN 10 ELSE 20", t -> t == 0 ? 20 : 10),
                equation(
                        "choice in a choice",
                        "IF TIME < 3 THEN 1 ELSE IF TIME < 6 THEN 2 ELSE 3",
                        t -> t < 3 ? 1 : t < 6 ? 2 : 3),
                equation("choice in a sum", "100 + (IF TIME > 4 THEN TIME ELSE 0) * 2", t -> t > 4 ? 100 + 2 * t : 100),
                equation(
                        "a choice that avoids a division", "IF TIME = 0 THEN 7 ELSE 1 / TIME", t -> t == 0 ? 7 : 1 / t),
                equation("comments", "{from} TIME {to, with a [ and a (} + 1", t -> t + 1),
                equation("specs as numbers", "STARTTIME + STOPTIME + DT + TIME", t -> 10.25 + t),
                equation("numbers in all notations", "1.5e1 + .5 + 2. + 1E-1 + TIME", t -> 17.6 + t),
                equation(
                        "division by numbers exact and not",
                        "TIME / 4 + TIME / 3 + TIME / 0.1",
                        t -> t * (0.25 + 1.0 / 3 + 10)),
                of(
                        "the same part twice",
                        aux("x", "EXP(TIME / 9) * y") + aux("y", "EXP(TIME / 9) + 1"),
                        t -> Math.exp(2 * t / 9) + Math.exp(t / 9)),
                of(
                        "constants through constants",
                        aux("x", "a * TIME") + aux("a", "b + 1") + aux("b", "2 * c") + aux("c", "3"),
                        t -> 7 * t),
                of("a long chain of sums", aux("x", "TIME" + " + 1".repeat(500)), t -> t + 500));
    }
}
