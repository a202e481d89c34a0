package org.chokepoint.dynamics.equation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

/**
 * A function given by points (XMILE 1.0, section 3.1.4). Outside its range: end values (continuous, discrete) or the
 * last slope (extrapolate). Points that are evenly spaced are found without a search; the result is the same.
 */
public final class GraphicalFunction {

    public enum Kind {
        CONTINUOUS,
        EXTRAPOLATE,
        DISCRETE
    }

    private final Kind kind;
    private final double[] xs;
    private final double[] ys;
    private final double[] slopes;
    private final double perX;
    private final boolean even;

    /** @throws IllegalArgumentException when the points are none, uneven in number, not finite or do not rise */
    public GraphicalFunction(Kind kind, double[] xs, double[] ys) {
        if (xs.length != ys.length || xs.length == 0) {
            throw new IllegalArgumentException(
                    "a graphical function has as many x as y points, found " + xs.length + " and " + ys.length);
        }
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isFinite(xs[i]) || !Double.isFinite(ys[i])) {
                throw new IllegalArgumentException("the points of a graphical function are finite numbers");
            }
            if (i > 0 && !(xs[i] > xs[i - 1])) {
                throw new IllegalArgumentException(
                        "the x points of a graphical function rise, found " + xs[i] + " after " + xs[i - 1]);
            }
        }
        this.kind = kind;
        this.xs = xs.clone();
        this.ys = ys.clone();
        int last = xs.length - 1;
        this.slopes = new double[Math.max(1, last)];
        for (int i = 0; i < last; i++) {
            slopes[i] = (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]);
        }
        this.perX = last == 0 ? 0 : last / (xs[last] - xs[0]);
        this.even = last > 0 && isEven();
    }

    private boolean isEven() {
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs((xs[i] - xs[0]) * perX - i) > 1e-6) {
                return false;
            }
        }
        return true;
    }

    public Kind kind() {
        return kind;
    }

    public int size() {
        return xs.length;
    }

    public double x(int point) {
        return xs[point];
    }

    public double y(int point) {
        return ys[point];
    }

    /** The slope from a point to the next. */
    public double slope(int point) {
        return slopes[point];
    }

    /** Points per unit of x if they are evenly spaced, otherwise 0. */
    public double perX() {
        return even ? perX : 0;
    }

    public double at(double x) {
        int last = xs.length - 1;
        if (kind == Kind.DISCRETE) {
            return x >= xs[last] ? ys[last] : ys[segment(x)];
        }
        if (kind == Kind.CONTINUOUS || last == 0) {
            if (x <= xs[0]) {
                return ys[0];
            }
            if (x >= xs[last]) {
                return ys[last];
            }
        }
        int segment = segment(x);
        return ys[segment] + slopes[segment] * (x - xs[segment]);
    }

    /** The segment in which x lies, counted from 0; the first and the last reach outwards. */
    private int segment(double x) {
        int last = Math.max(0, xs.length - 2);
        if (!even) {
            int found = Arrays.binarySearch(xs, x);
            return Math.clamp(found >= 0 ? found : -found - 2, 0, last);
        }
        int guess = Math.clamp((int) ((x - xs[0]) * perX), 0, last);
        if (guess < last && x >= xs[guess + 1]) {
            return guess + 1;
        }
        return guess > 0 && x < xs[guess] ? guess - 1 : guess;
    }

    /** The kind and the points, as {@code continuous (0, 1) (0.2, 0.9)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind.name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < xs.length; i++) {
            text.append(" (")
                    .append(plain(xs[i]))
                    .append(", ")
                    .append(plain(ys[i]))
                    .append(')');
        }
        return text.toString();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
