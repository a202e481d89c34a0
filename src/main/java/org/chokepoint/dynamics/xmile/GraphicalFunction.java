package org.chokepoint.dynamics.xmile;

import java.util.Arrays;

/** A function given by points. Outside its range: end values (continuous, discrete) or the last slope (extrapolate). */
public record GraphicalFunction(Kind kind, double[] xs, double[] ys) {

    public enum Kind {
        CONTINUOUS,
        EXTRAPOLATE,
        DISCRETE
    }

    public GraphicalFunction {
        if (xs.length != ys.length || xs.length == 0) {
            throw new IllegalArgumentException(
                    "a graphical function has as many x as y points, found " + xs.length + " and " + ys.length);
        }
        for (int i = 1; i < xs.length; i++) {
            if (!(xs[i] > xs[i - 1])) {
                throw new IllegalArgumentException(
                        "the x points of a graphical function rise, found " + xs[i] + " after " + xs[i - 1]);
            }
        }
        xs = xs.clone();
        ys = ys.clone();
    }

    public double at(double x) {
        int last = xs.length - 1;
        int found = Arrays.binarySearch(xs, x);
        if (found >= 0) {
            return ys[found];
        }
        int next = -found - 1;
        if (kind == Kind.DISCRETE) {
            return ys[Math.max(0, next - 1)];
        }
        boolean outside = next == 0 || next > last;
        if (outside && (kind == Kind.CONTINUOUS || last == 0)) {
            return next == 0 ? ys[0] : ys[last];
        }
        int right = Math.clamp(next, 1, last);
        double slope = (ys[right] - ys[right - 1]) / (xs[right] - xs[right - 1]);
        return ys[right - 1] + slope * (x - xs[right - 1]);
    }
}
