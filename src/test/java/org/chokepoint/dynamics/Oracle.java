package org.chokepoint.dynamics;

import java.util.function.DoubleUnaryOperator;

/** A model file, one of its variables and what that variable is at each time, by a formula found by hand. */
record Oracle(String name, String file, String variable, DoubleUnaryOperator formula) {

    static final double DT = 0.25;

    /** A file of these variables under Euler, whose variable {@code x} has the formula. */
    static Oracle of(String name, String variables, DoubleUnaryOperator formula) {
        return new Oracle(name, Xmile.file(variables), "x", formula);
    }

    /** The same under RK4. */
    static Oracle rk4(String name, String variables, DoubleUnaryOperator formula) {
        return new Oracle(name, Xmile.file(Xmile.RK4, "", variables, ""), "x", formula);
    }

    /** One equation for {@code x}. */
    static Oracle equation(String name, String equation, DoubleUnaryOperator formula) {
        return of(name, Xmile.aux("x", equation), formula);
    }

    Oracle variable(String other) {
        return new Oracle(name, file, other, formula);
    }

    static int steps(double time) {
        return (int) Math.round(time / DT);
    }

    @Override
    public String toString() {
        return name;
    }
}
