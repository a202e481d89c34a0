package org.chokepoint.dynamics.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.chokepoint.dynamics.equation.GraphicalFunction;

/** A graphical function of one vector's worth of numbers. */
final class LaneLookup {

    private static final int MOST_POINTS = 32;

    private final GraphicalFunction graph;
    private final boolean isSum;
    private final double[] xs;
    private final double[] bends;
    private final double low;
    private final double high;
    private final double base;

    LaneLookup(GraphicalFunction graph) {
        this.graph = graph;
        int segments = graph.size() - 1;
        this.isSum = graph.kind() == GraphicalFunction.Kind.CONTINUOUS && segments > 0 && graph.size() <= MOST_POINTS;
        this.xs = new double[Math.max(0, segments)];
        this.bends = new double[xs.length];
        for (int i = 0; i < segments; i++) {
            xs[i] = graph.x(i);
            bends[i] = graph.slope(i) - (i == 0 ? 0 : graph.slope(i - 1));
        }
        this.low = graph.x(0);
        this.high = graph.x(graph.size() - 1);
        this.base = graph.y(0);
    }

    /** A line of several pieces is a sum of bends: no branch and no search. */
    void at(double[] values, int from, int to) {
        if (!isSum) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                values[to + lane] = graph.at(values[from + lane]);
            }
            return;
        }
        DoubleVector x = DoubleVector.fromArray(Lanes.SPECIES, values, from);
        x = x.lanewise(VectorOperators.MIN, high).lanewise(VectorOperators.MAX, low);
        // NaN stays NaN.
        DoubleVector y = x.sub(x).add(base);
        for (int i = 0; i < xs.length; i++) {
            DoubleVector beyond = x.sub(xs[i]);
            VectorMask<Double> counts = beyond.compare(VectorOperators.GT, 0.0);
            y = y.blend(beyond.fma(DoubleVector.broadcast(Lanes.SPECIES, bends[i]), y), counts);
        }
        y.intoArray(values, to);
    }
}
