package org.chokepoint.explorer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.dynamics.Range;
import org.chokepoint.explorer.Fit;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;

/**
 * Fits parameters by evolution with an adapted covariance (CMA-ES; Hansen 2006), within their ranges and from a seed, so that it ends
 * the same each time. Coordinates are shares of each range.
 */
final class Calibrator {

    private static final double STEP = 0.1;
    private static final double NUDGE = 1e-4;
    /** Quantile of the normal distribution that leaves a twentieth on either side. */
    private static final double TWENTIETH = 1.6449;

    private final Fit fit;
    private final List<Range> ranges;

    Calibrator(Fit fit) {
        this.fit = fit;
        this.ranges = fit.ranges();
    }

    /** A fitted parameter and the nine tenths of what it could be, given the targets and the prior. */
    record Fitted(Range range, double before, double value, double low, double high) {}

    List<Fitted> run(int evaluations) {
        double[] start = shares(fit.start());
        double[] best = optimum(start, evaluations);
        double[] spread = spread(best);
        List<Fitted> fitted = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            Range range = ranges.get(i);
            fitted.add(new Fitted(
                    range,
                    value(i, start[i]),
                    value(i, best[i]),
                    value(i, Math.max(0, best[i] - TWENTIETH * spread[i])),
                    value(i, Math.min(1, best[i] + TWENTIETH * spread[i]))));
        }
        return fitted;
    }

    private double[] optimum(double[] start, int evaluations) {
        int size = start.length;
        int population = 4 + (int) (3 * Math.log(size));
        double[] zeros = new double[size];
        double[] ones = filled(size, 1);
        CMAESOptimizer optimizer = new CMAESOptimizer(
                evaluations / population,
                0,
                true,
                0,
                1,
                new Well19937c(fit.calibration().seed()),
                false,
                new SimpleValueChecker(1e-10, 1e-10));
        return optimizer
                .optimize(
                        new MaxEval(evaluations),
                        new ObjectiveFunction(point -> fit.loss(values(point))),
                        GoalType.MINIMIZE,
                        new InitialGuess(start),
                        new SimpleBounds(zeros, ones),
                        new CMAESOptimizer.Sigma(filled(size, STEP)),
                        new CMAESOptimizer.PopulationSize(population))
                .getPoint();
    }

    /**
     * Standard deviations in shares of the ranges: the inverse of the curvature of half the summed loss, residuals taken as linear
     * around the optimum (Laplace's approximation).
     */
    private double[] spread(double[] best) {
        double[] here = fit.residuals(values(best));
        RealMatrix slopes = new Array2DRowRealMatrix(here.length, best.length);
        for (int i = 0; i < best.length; i++) {
            double to = best[i] + NUDGE <= 1 ? NUDGE : -NUDGE;
            double[] moved = best.clone();
            moved[i] += to;
            double[] there = fit.residuals(values(moved));
            for (int row = 0; row < here.length; row++) {
                slopes.setEntry(row, i, (there[row] - here[row]) / to);
            }
        }
        double prior = here.length * fit.calibration().priorWeight();
        RealMatrix curvature = slopes.transpose()
                .multiply(slopes)
                .add(MatrixUtils.createRealIdentityMatrix(best.length).scalarMultiply(prior));
        RealMatrix covariance = new CholeskyDecomposition(curvature).getSolver().getInverse();
        double[] spread = new double[best.length];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = Math.sqrt(covariance.getEntry(i, i));
        }
        return spread;
    }

    private static double[] filled(int size, double value) {
        double[] filled = new double[size];
        Arrays.fill(filled, value);
        return filled;
    }

    private double value(int parameter, double share) {
        Range range = ranges.get(parameter);
        return range.low() + share * (range.high() - range.low());
    }

    private double[] values(double[] shares) {
        double[] values = new double[shares.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, shares[i]);
        }
        return values;
    }

    private double[] shares(double[] values) {
        double[] shares = new double[values.length];
        for (int i = 0; i < shares.length; i++) {
            Range range = ranges.get(i);
            shares[i] = (values[i] - range.low()) / (range.high() - range.low());
        }
        return shares;
    }
}
