package org.chokepoint.lesson.web;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.lesson.Answer;
import org.chokepoint.lesson.Curve;
import org.chokepoint.lesson.Figure;
import org.chokepoint.lesson.Marked;
import org.chokepoint.lesson.ModelBlock;
import org.chokepoint.lesson.Question;

/** Pictures of charts for the templates, which write them as SVG. */
record Pictures() {

    private static final int ROWS = 9;

    public BarPicture bars(Figure.Bars figure) {
        return BarPicture.of(figure);
    }

    public LinePicture lines(Figure.Lines figure) {
        return LinePicture.of(
                figure.axis(),
                figure.lines().stream()
                        .map(line ->
                                new LinePicture.Drawn(line.curve(), line.basis().checked()))
                        .toList());
    }

    public LinePicture plot(ModelBlock block, ModelBlock.Plot plot) {
        return LinePicture.of(block.axis(), List.of(new LinePicture.Drawn(plot.preset(), true)));
    }

    /** The curve and what the reader had set, under the given names. */
    public LinePicture predicted(Marked marked, String curve, String yours) {
        if (!(marked.question() instanceof Question.Predict predict)
                || !(marked.answer() instanceof Answer.Drawn(var values))) {
            throw new IllegalArgumentException("only an answered prediction has a picture, found " + marked);
        }
        List<Curve.Point> points = new ArrayList<>();
        for (int point = 0; point < values.size(); point++) {
            points.add(new Curve.Point(predict.at().get(point), values.get(point)));
        }
        return LinePicture.of(
                predict.scale().axis(),
                List.of(
                        new LinePicture.Drawn(new Curve(curve, predict.curve().points()), true),
                        new LinePicture.Drawn(new Curve(yours, points), false)));
    }

    /** Some points of a curve, evenly, for a table; the last one always. */
    public List<Curve.Point> some(Curve curve) {
        List<Curve.Point> all = curve.points();
        int stride = Math.max(1, (all.size() - 1 + ROWS - 1) / ROWS);
        List<Curve.Point> some = new ArrayList<>();
        for (int point = 0; point < all.size() - 1; point += stride) {
            some.add(all.get(point));
        }
        some.add(all.getLast());
        return some;
    }
}
