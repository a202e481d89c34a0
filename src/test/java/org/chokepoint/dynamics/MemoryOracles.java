package org.chokepoint.dynamics;

import static java.lang.Math.pow;
import static org.chokepoint.dynamics.Oracle.DT;
import static org.chokepoint.dynamics.Oracle.equation;
import static org.chokepoint.dynamics.Oracle.of;
import static org.chokepoint.dynamics.Oracle.steps;
import static org.chokepoint.dynamics.Xmile.aux;
import static org.chokepoint.dynamics.Xmile.integral;

import java.util.List;

/**
 * Delays, smooths, trends and test inputs under Euler. A chain of n averages over d, all at i at first and fed with c, has after k steps a
 * distance from c of (i - c) times the sum over j < n of (k over j) a^j (1 - a)^(k - j), with a = n dt / d.
 */
final class MemoryOracles {

    private MemoryOracles() {}

    static List<Oracle> all() {
        return List.of(
                equation("SMTH1 with an initial value", "SMTH1(10, 4, 2)", t -> chain(10, 2, 4, 1, steps(t))),
                equation("SMTH1 begins at its input", "SMTH1(TIME + 3, 4)", t -> smoothRamp(steps(t))),
                equation("SMTH3", "SMTH3(10, 6, 2)", t -> chain(10, 2, 6, 3, steps(t))),
                equation("SMTHN", "SMTHN(10, 4, 2, 2)", t -> chain(10, 2, 4, 2, steps(t))),
                equation("DELAY1", "DELAY1(10, 4, 2)", t -> chain(10, 2, 4, 1, steps(t))),
                equation("DELAY1 begins in balance", "DELAY1(10, 4)", _ -> 10),
                equation(
                        "DELAY1 inside a longer expression",
                        "1 + 2 * DELAY1(10, 4, 2) - TIME",
                        t -> 1 + 2 * chain(10, 2, 4, 1, steps(t)) - t),
                equation(
                        "DELAY1 of an expression, twice in one",
                        "DELAY1(5 + 5, 4, 2) * DELAY1(3, 8, 1)",
                        t -> chain(10, 2, 4, 1, steps(t)) * chain(3, 1, 8, 1, steps(t))),
                equation("DELAY3", "DELAY3(10, 6, 2)", t -> chain(10, 2, 6, 3, steps(t))),
                of(
                        "DELAYN with its order in a constant",
                        aux("x", "DELAYN(10, 4, order, 2)") + aux("order", "2"),
                        t -> chain(10, 2, 4, 2, steps(t))),
                equation("DELAY", "DELAY(TIME * 2, 3, -1)", t -> t < 3 ? -1 : 2 * (t - 3)),
                of(
                        "DELAY of a fixed time in a constant",
                        aux("x", "DELAY(TIME + 4, wait)") + aux("wait", "1.5"),
                        t -> t < 1.5 ? 4 : t + 2.5),
                equation("DELAY of no time", "DELAY(TIME, 0, 9)", t -> t),
                equation("a delay in a delay", "DELAY1(DELAY1(10, 4, 2), 4, 2)", t -> chain(10, 2, 8, 2, steps(t))),
                equation(
                        "a smooth in a choice",
                        "IF TIME < 5 THEN 0 ELSE SMTH1(10, 4, 2)",
                        t -> t < 5 ? 0 : chain(10, 2, 4, 1, steps(t))),
                equation("TREND", "TREND(12, 4, 0.05)", t -> trend(steps(t))),
                equation("TREND of a constant", "TREND(12, 4)", _ -> 0),
                equation("FORCST", "FORCST(12, 4, 3, 0.05)", t -> 12 * (1 + 3 * trend(steps(t)))),
                equation("INIT", "INIT(TIME + 3) + TIME", t -> 3 + t),
                of("INIT of a stock", aux("x", "INIT(y * 2)") + integral("y", "4", "1"), _ -> 8),
                equation("PREVIOUS", "PREVIOUS(TIME * 2, -7)", t -> t == 0 ? -7 : 2 * (t - DT)),
                of("PREVIOUS of itself counts", aux("x", "PREVIOUS(x, 0) + 1"), t -> 1 + steps(t)),
                equation("STEP", "STEP(5, 3)", t -> t >= 3 ? 5 : 0),
                equation("STEP between two times", "STEP(5, 3.1)", t -> t >= 3.25 ? 5 : 0),
                equation("RAMP", "RAMP(2, 4)", t -> t > 4 ? 2 * (t - 4) : 0),
                equation("RAMP with an end", "RAMP(2, 4, 6)", t -> 2 * Math.clamp(t - 4, 0.0, 2.0)),
                equation("PULSE once", "PULSE(20, 3)", t -> t == 3 ? 80 : 0),
                equation("PULSE again and again", "PULSE(20, 3, 2)", t -> t >= 3 && (t - 3) % 2 == 0 ? 80 : 0),
                equation("PULSE with an interval of zero", "PULSE(20, 3, 0)", t -> t == 3 ? 80 : 0),
                of(
                        "a stock of pulses",
                        integral("x", "0", "PULSE(20, 3, 2)"),
                        t -> t <= 3 ? 0 : 20 * Math.ceil((t - 3) / 2)));
    }

    private static double chain(double input, double initial, double time, int order, int steps) {
        double a = order * DT / time;
        double left = 0;
        double ways = 1;
        for (int j = 0; j < order && j <= steps; j++) {
            left += ways * pow(a, j) * pow(1 - a, steps - j);
            ways = ways * (steps - j) / (j + 1);
        }
        return input + (initial - input) * left;
    }

    /** An average over 4 of t + 3 that begins at 3 trails by d (1 - (1 - dt/d)^k). */
    private static double smoothRamp(int steps) {
        return steps * DT + 3 - 4 * (1 - pow(1 - DT / 4, steps));
    }

    /** The average begins at 12 / (1 + 0.05 * 4) = 10. */
    private static double trend(int steps) {
        double average = 12 - 2 * pow(1 - DT / 4, steps);
        return (12 - average) / (4 * average);
    }
}
