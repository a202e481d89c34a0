package org.chokepoint.dynamics;

import static java.lang.Math.pow;
import static org.chokepoint.dynamics.Oracle.DT;
import static org.chokepoint.dynamics.Oracle.of;
import static org.chokepoint.dynamics.Oracle.rk4;
import static org.chokepoint.dynamics.Oracle.steps;
import static org.chokepoint.dynamics.Xmile.aux;
import static org.chokepoint.dynamics.Xmile.flow;
import static org.chokepoint.dynamics.Xmile.integral;
import static org.chokepoint.dynamics.Xmile.stock;

import java.util.List;

/** Stocks under Euler and RK4. Euler makes n steps of z = r dt a factor (1 + z)^n, RK4 one of (1 + z + z^2/2 + z^3/6 + z^4/24)^n. */
final class StockOracles {

    private static final String NOT_NEGATIVE = "<non_negative/>";

    private StockOracles() {}

    static List<Oracle> all() {
        return List.of(
                of("Euler growth", integral("x", "100", "x * 0.1"), t -> 100 * pow(1 + 0.1 * DT, steps(t))),
                of("Euler sum of times", integral("x", "5", "TIME"), t -> 5 + DT * DT * steps(t) * (steps(t) - 1) / 2),
                of(
                        "two inflows, two outflows",
                        stock("x", "1", "<inflow>a</inflow><inflow>b</inflow><outflow>c</outflow><outflow>d</outflow>")
                                + flow("a", "5")
                                + flow("b", "4")
                                + flow("c", "2")
                                + flow("d", "1"),
                        t -> 1 + 6 * t),
                of("a stock without flows", stock("x", "3 + 4", ""), _ -> 7),
                of(
                        "initial value from another stock",
                        stock("x", "2 * y", "") + integral("y", "z", "1") + aux("z", "STARTTIME + 4"),
                        _ -> 8),
                of(
                        "a flow from stock to stock",
                        stock("x", "0", "<inflow>move</inflow>")
                                + stock("y", "100", "<outflow>move</outflow>")
                                + flow("move", "y / 4"),
                        t -> 100 - 100 * pow(1 - DT / 4, steps(t))),
                of(
                        "a loop through stocks of two",
                        integral("x", "1", "y") + integral("y", "0", "-x"),
                        t -> pow(1 + DT * DT, steps(t) / 2.0) * Math.cos(steps(t) * Math.atan(DT))),
                of(
                        "non-negative stock",
                        stock("x", "10", "<outflow>out</outflow>" + NOT_NEGATIVE) + flow("out", "3"),
                        t -> Math.max(0, 10 - 3 * t)),
                of(
                        "non-negative stock limits the flow",
                        stock("y", "10", "<outflow>x</outflow>" + NOT_NEGATIVE) + flow("x", "3"),
                        t -> t < 3.25 ? 3 : t < 3.5 ? (10 - 3 * 3.25) / DT : 0),
                of(
                        "non-negative stock lets through what comes in",
                        stock("y", "0", "<inflow>in</inflow><outflow>x</outflow>" + NOT_NEGATIVE)
                                + flow("in", "2")
                                + flow("x", "9"),
                        _ -> 2),
                of(
                        "the first outflow comes first",
                        stock("y", "0", "<inflow>in</inflow><outflow>a</outflow><outflow>x</outflow>" + NOT_NEGATIVE)
                                + flow("in", "5")
                                + flow("a", "3")
                                + flow("x", "9"),
                        _ -> 2),
                of(
                        "non-negative flow",
                        stock("y", "0", "<inflow>x</inflow>") + "<flow name=\"x\"><eqn>5 - TIME</eqn>" + NOT_NEGATIVE
                                + "</flow>",
                        t -> Math.max(0, 5 - t)),
                of(
                        "non-negative said to be false",
                        stock("x", "1", "<outflow>out</outflow><non_negative>false</non_negative>") + flow("out", "1"),
                        t -> 1 - t),
                rk4("RK4 decay", integral("x", "100", "-0.8 * x"), t -> 100 * pow(factor(-0.2), steps(t))),
                rk4("RK4 is exact for cubes", integral("x", "0", "4 * TIME ^ 3"), t -> t * t * t * t),
                rk4("RK4 loop of two", integral("x", "1", "y") + integral("y", "0", "-x"), t -> turned(steps(t))),
                rk4(
                        "RK4 with an auxiliary between",
                        integral("x", "1", "y") + aux("y", "x * z") + aux("z", "0.4"),
                        t -> pow(factor(0.1), steps(t))),
                rk4("RK4 and a pulse: all of it arrives", integral("x", "0", "PULSE(8, 2)"), t -> t > 2 ? 8 : 0),
                rk4(
                        "RK4 and a lagged value",
                        aux("x", "PREVIOUS(TIME, -1)") + integral("y", "0", "x"),
                        t -> t == 0 ? -1 : t - DT),
                rk4("RK4 and a frozen value", integral("x", "3", "INIT(x)"), t -> 3 + 3 * t));
    }

    private static double factor(double z) {
        return 1 + z + z * z / 2 + z * z * z / 6 + z * z * z * z / 24;
    }

    /** The real part of (1 + iz - z^2/2 - iz^3/6 + z^4/24)^n: the rotation that RK4 makes of x' = y, y' = -x. */
    private static double turned(int steps) {
        double real = 1 - DT * DT / 2 + pow(DT, 4) / 24;
        double imaginary = DT - pow(DT, 3) / 6;
        return pow(Math.hypot(real, imaginary), steps) * Math.cos(steps * Math.atan2(imaginary, real));
    }
}
