package org.chokepoint.dynamics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The point of some ranges at which a response is greatest, as far as a search finds it: all points of a coarse grid, then smaller and smaller steps along
 * each input from the best of them. Deterministic; of equal points the first counts.
 */
public final class BestReply {

    private static final int MOST_POINTS = 50_000;

    /** {@code points} is how many were asked. */
    public record Reply(double[] point, double value, int points) {}

    private final List<Range> ranges;
    private final Predicate<double[]> allowed;
    private final Response response;
    private double[] best;
    private double value = Double.NEGATIVE_INFINITY;
    private int asked;

    private BestReply(List<Range> ranges, Predicate<double[]> allowed, Response response) {
        this.ranges = ranges;
        this.allowed = allowed;
        this.response = response;
        this.best = ranges.stream().mapToDouble(Range::low).toArray();
    }

    /**
     * @param levels how many values of each range the grid has, at least 2; fewer where the grid would be larger than 50,000 points
     * @param halvings how often the step is halved after the grid
     * @param allowed what a point must be, such as within a budget; the point of all lows must be
     * @throws IllegalArgumentException when the point of all lows is not allowed
     */
    public static Reply of(
            List<Range> ranges, int levels, int halvings, Predicate<double[]> allowed, Response response) {
        BestReply search = new BestReply(ranges, allowed, response);
        if (!allowed.test(search.best.clone())) {
            throw new IllegalArgumentException("the point at the low end of all ranges is not allowed");
        }
        int fitting = (int) Math.floor(Math.pow(MOST_POINTS, 1.0 / Math.max(1, ranges.size())) + 1e-9);
        int used = Math.clamp(levels, 2, Math.max(2, fitting));
        if (Math.pow(used, ranges.size()) <= MOST_POINTS) {
            search.grid(used);
        } else {
            search.ask(new double[][] {search.best.clone()});
        }
        double step = 1.0 / (used - 1);
        for (int i = 0; i < halvings; i++) {
            search.refine(step);
            step /= 2;
        }
        return new Reply(search.best.clone(), search.value, search.asked);
    }

    private void grid(int levels) {
        int size = (int) Math.pow(levels, ranges.size());
        double[][] points = new double[size][ranges.size()];
        for (int point = 0; point < size; point++) {
            int rest = point;
            for (int input = 0; input < ranges.size(); input++) {
                points[point][input] = ranges.get(input).at((double) (rest % levels) / (levels - 1));
                rest /= levels;
            }
        }
        ask(points);
    }

    /** Steps along each input and each pair of inputs, as long as one of them is better. */
    private void refine(double step) {
        double before;
        do {
            before = value;
            ask(neighbours(step));
        } while (value > before);
    }

    private double[][] neighbours(double step) {
        int inputs = ranges.size();
        double[][] neighbours = new double[2 * inputs + 4 * inputs * (inputs - 1) / 2][];
        int next = 0;
        for (int a = 0; a < inputs; a++) {
            for (int up = -1; up <= 1; up += 2) {
                neighbours[next++] = moved(best, a, up * step);
                for (int b = a + 1; b < inputs; b++) {
                    neighbours[next++] = moved(moved(best, a, up * step), b, step);
                    neighbours[next++] = moved(moved(best, a, up * step), b, -step);
                }
            }
        }
        return neighbours;
    }

    private double[] moved(double[] from, int input, double share) {
        Range range = ranges.get(input);
        double[] moved = from.clone();
        moved[input] = Math.clamp(moved[input] + share * (range.high() - range.low()), range.low(), range.high());
        return moved;
    }

    private void ask(double[][] points) {
        double[][] possible = Arrays.stream(points).filter(allowed).toArray(double[][]::new);
        double[] answers = response.to(possible);
        asked += possible.length;
        for (int point = 0; point < possible.length; point++) {
            if (answers[point] > value) {
                value = answers[point];
                best = possible[point];
            }
        }
    }
}
