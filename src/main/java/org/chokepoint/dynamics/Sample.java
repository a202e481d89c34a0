package org.chokepoint.dynamics;

import java.util.List;
import java.util.SplittableRandom;

/** Points drawn from ranges, the same for the same seed; used again for another policy they are common random numbers. */
public final class Sample {

    private final List<Range> ranges;
    private final double[][] points;

    private Sample(List<Range> ranges, double[][] points) {
        this.ranges = List.copyOf(ranges);
        this.points = points;
    }

    /**
     * A Latin hypercube: each range is cut into as many equal parts as there are points, and each part is met once
     * (McKay, Beckman and Conover 1979).
     */
    public static Sample latinHypercube(List<Range> ranges, int size, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[][] points = new double[size][ranges.size()];
        for (int input = 0; input < ranges.size(); input++) {
            int[] parts = shuffled(size, chance);
            for (int point = 0; point < size; point++) {
                points[point][input] = ranges.get(input).at((parts[point] + chance.nextDouble()) / size);
            }
        }
        return new Sample(ranges, points);
    }

    private static int[] shuffled(int size, SplittableRandom chance) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            int other = chance.nextInt(i + 1);
            numbers[i] = numbers[other];
            numbers[other] = i;
        }
        return numbers;
    }

    public List<Range> ranges() {
        return ranges;
    }

    public int size() {
        return points.length;
    }

    public double value(int point, int input) {
        return points[point][input];
    }

    /** A copy of a point, one value per range. */
    public double[] point(int point) {
        return points[point].clone();
    }
}
