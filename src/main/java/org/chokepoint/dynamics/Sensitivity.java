package org.chokepoint.dynamics;

import java.util.ArrayList;
import java.util.List;

/** How much a response owes to each of its inputs. */
public final class Sensitivity {

    private Sensitivity() {}

    /** The response with one input at each end of its range and all others at their usual value. */
    public record Swing(String input, double atLow, double atHigh) {}

    /**
     * The share of the variance that an input explains alone ({@code first}) and with all others ({@code total}), each with its
     * standard error.
     */
    public record Index(String input, double first, double firstError, double total, double totalError) {}

    /** One input at a time. */
    public static List<Swing> swings(List<Range> ranges, Response response) {
        double[][] points = new double[2 * ranges.size()][ranges.size()];
        for (int point = 0; point < points.length; point++) {
            for (int input = 0; input < ranges.size(); input++) {
                Range range = ranges.get(input);
                boolean moves = point / 2 == input;
                points[point][input] = !moves ? range.usual() : point % 2 == 0 ? range.low() : range.high();
            }
        }
        double[] answers = response.to(points);
        List<Swing> swings = new ArrayList<>();
        for (int input = 0; input < ranges.size(); input++) {
            swings.add(new Swing(ranges.get(input).input(), answers[2 * input], answers[2 * input + 1]));
        }
        return swings;
    }

    /**
     * Sobol indices by two independent samples A and B and, for each input, A with that input from B: first-order by Saltelli et al.
     * (2010), total by Jansen (1999). Takes {@code size} times (inputs + 2) points.
     */
    public static List<Index> indices(List<Range> ranges, int size, long seed, Response response) {
        Sample a = Sample.latinHypercube(ranges, size, seed);
        Sample b = Sample.latinHypercube(ranges, size, seed ^ 0x9E3779B97F4A7C15L);
        double[] fromA = response.to(points(a, b, -1));
        double[] fromB = response.to(points(b, a, -1));
        double middle = (mean(fromA) + mean(fromB)) / 2;
        double variance = variance(fromA, fromB, middle);
        List<Index> indices = new ArrayList<>();
        for (int input = 0; input < ranges.size(); input++) {
            double[] mixed = response.to(points(a, b, input));
            double[] first = new double[size];
            double[] total = new double[size];
            for (int i = 0; i < size; i++) {
                double moved = mixed[i] - middle - fromA[i];
                first[i] = fromB[i] * moved / variance;
                total[i] = moved * moved / (2 * variance);
            }
            indices.add(new Index(ranges.get(input).input(), mean(first), error(first), mean(total), error(total)));
        }
        return indices;
    }

    private static double[][] points(Sample sample, Sample other, int swapped) {
        double[][] points = new double[sample.size()][];
        for (int point = 0; point < points.length; point++) {
            points[point] = sample.point(point);
            if (swapped >= 0) {
                points[point][swapped] = other.value(point, swapped);
            }
        }
        return points;
    }

    /** Of both samples together; the mean is taken out of them, which lessens the error of the first-order indices. */
    private static double variance(double[] a, double[] b, double middle) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            a[i] -= middle;
            b[i] -= middle;
            sum += a[i] * a[i] + b[i] * b[i];
        }
        return sum / (2 * a.length - 1);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double error(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / (values.length - 1.0) / values.length);
    }
}
