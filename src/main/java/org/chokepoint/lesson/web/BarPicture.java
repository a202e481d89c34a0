package org.chokepoint.lesson.web;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.lesson.Figure;
import org.jspecify.annotations.Nullable;

/** Bars under each other as the parts of an SVG picture of {@value #WIDTH} units width. */
record BarPicture(double height, double zero, List<Bar> bars) {

    static final int WIDTH = 400;
    private static final double ROW = 46;
    private static final double VALUE = 78;

    /** A bar from its left edge, with the whisker of its range, if any, and where its value is written. */
    record Bar(
            Figure.Bar bar,
            double top,
            double left,
            double width,
            @Nullable Whisker whisker,
            double textAt) {}

    record Whisker(double left, double right) {}

    static BarPicture of(Figure.Bars figure) {
        double least = 0;
        double most = 0;
        for (Figure.Bar bar : figure.bars()) {
            Figure.Span span = bar.span();
            least = Math.min(least, span == null ? bar.value() : Math.min(bar.value(), span.low()));
            most = Math.max(most, span == null ? bar.value() : Math.max(bar.value(), span.high()));
        }
        Scale scale = new Scale(least, Math.max(most, least + 1e-9), 2, WIDTH - VALUE);
        List<Bar> bars = new ArrayList<>();
        for (Figure.Bar bar : figure.bars()) {
            bars.add(bar(bar, bars.size() * ROW, scale));
        }
        return new BarPicture(bars.size() * ROW, scale.at(0), bars);
    }

    private static Bar bar(Figure.Bar bar, double top, Scale scale) {
        double end = scale.at(bar.value());
        double zero = scale.at(0);
        Figure.Span span = bar.span();
        Whisker whisker = span == null ? null : new Whisker(scale.at(span.low()), scale.at(span.high()));
        double right = Math.max(Math.max(end, zero), whisker == null ? 0 : whisker.right());
        return new Bar(bar, top, Math.min(zero, end), Math.max(Math.abs(end - zero), 1), whisker, right + 8);
    }

    public boolean hasUnchecked() {
        return bars.stream().anyMatch(bar -> !bar.bar().basis().checked());
    }
}
