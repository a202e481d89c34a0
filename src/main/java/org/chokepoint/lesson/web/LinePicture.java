package org.chokepoint.lesson.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chokepoint.lesson.Curve;
import org.chokepoint.lesson.TimeAxis;

/** Curves over time as the parts of an SVG picture of {@value #WIDTH} by {@value #HEIGHT} units. */
record LinePicture(List<Scale.Tick> times, List<Scale.Tick> values, List<Line> lines) {

    static final int WIDTH = 400;
    static final int HEIGHT = 232;
    private static final double LEFT = 44;
    private static final double RIGHT = 392;
    private static final double TOP = 26;
    private static final double BOTTOM = 206;
    private static final double LABEL = 16;
    private static final int MOST_DOTS = 12;

    /**
     * A curve with its name where it ends.
     *
     * @param pattern the number of its dash pattern, from 1
     */
    record Line(String name, String path, int pattern, boolean checked, List<Dot> dots, double labelY) {}

    record Dot(double x, double y) {}

    /** What to draw; unchecked curves have hollow dots. */
    record Drawn(Curve curve, boolean checked) {}

    static LinePicture of(TimeAxis axis, List<Drawn> curves) {
        List<Double> years = curves.stream()
                .flatMap(drawn -> drawn.curve().points().stream())
                .map(point -> axis.calendar(point.x()))
                .toList();
        List<Double> heights = curves.stream()
                .flatMap(drawn -> drawn.curve().points().stream())
                .map(Curve.Point::y)
                .toList();
        double first = years.stream().min(Comparator.naturalOrder()).orElse(0.0);
        double last = years.stream().max(Comparator.naturalOrder()).orElse(1.0);
        Scale across = new Scale(first, Math.max(last, first + 1e-6), LEFT, RIGHT);
        Scale up = Scale.ofValues(heights, BOTTOM, TOP);
        return new LinePicture(across.ticks(1), up.ticks(), lines(axis, curves, across, up));
    }

    private static List<Line> lines(TimeAxis axis, List<Drawn> curves, Scale across, Scale up) {
        List<Line> lines = new ArrayList<>();
        for (Drawn drawn : curves) {
            List<Dot> dots = drawn.curve().points().stream()
                    .map(point -> new Dot(across.at(axis.calendar(point.x())), up.at(point.y())))
                    .toList();
            double label = free(dots.getLast().y() - 7, lines);
            boolean few = dots.size() <= MOST_DOTS;
            lines.add(new Line(
                    drawn.curve().name(),
                    path(dots),
                    lines.size() % 4 + 1,
                    drawn.checked(),
                    few ? dots : List.of(dots.getLast()),
                    label));
        }
        return lines;
    }

    /** A place for a label that no other label has. */
    private static double free(double wanted, List<Line> others) {
        double place = Math.max(wanted, 12);
        for (Line other :
                others.stream().sorted(Comparator.comparing(Line::labelY)).toList()) {
            if (Math.abs(other.labelY() - place) < LABEL) {
                place = other.labelY() + LABEL;
            }
        }
        return place;
    }

    private static String path(List<Dot> dots) {
        return dots.stream()
                .map(dot -> String.format(Locale.ROOT, "%.1f %.1f", dot.x(), dot.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    public boolean hasUnchecked() {
        return lines.stream().anyMatch(line -> !line.checked());
    }
}
