package org.chokepoint.lesson;

import java.util.List;

/** A named series; its times rise. */
public record Curve(String name, List<Point> points) {

    public record Point(double x, double y) {}

    public Curve {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a curve has at least one point");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).x() <= points.get(i - 1).x()) {
                throw new IllegalArgumentException("the times of a curve rise, found "
                        + points.get(i - 1).x() + " before " + points.get(i).x());
            }
        }
    }

    /** Whether a time lies between the first point and the last. */
    public boolean reaches(double x) {
        return x >= points.getFirst().x() && x <= points.getLast().x();
    }

    /** The value at a time, on the straight line between two points; beyond the ends that of the end. */
    public double at(double x) {
        Point before = points.getFirst();
        for (Point after : points) {
            if (x <= after.x()) {
                double share = after.x() == before.x() ? 1 : (x - before.x()) / (after.x() - before.x());
                return before.y() + Math.clamp(share, 0, 1) * (after.y() - before.y());
            }
            before = after;
        }
        return before.y();
    }
}
