package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.lesson.Curve;
import org.chokepoint.lesson.Figure;
import org.chokepoint.lesson.TimeAxis;
import org.jspecify.annotations.Nullable;

/** Reads charts; every number names its source. */
record FigureReader(Reading reading, FieldReader reader) {

    private static final String BARS = "bars";
    private static final String LINES = "lines";
    private static final String CHAIN = "chain";

    Optional<? extends Figure> read(ContentNode.Fields fields) {
        String kind = reader.text(fields, "kind");
        return switch (kind) {
            case BARS -> bars(fields);
            case LINES -> lines(fields);
            case CHAIN -> chain(fields);
            default -> {
                if (!kind.isEmpty()) {
                    reader.problem(fields.place("kind"), "a figure is bars, lines or chain, found '" + kind + "'");
                }
                yield Optional.empty();
            }
        };
    }

    private Figure.Caption caption(ContentNode.Fields fields, String unit) {
        String title = reader.text(fields, "title");
        return new Figure.Caption(reading.id(reader, fields, title), title, reader.text(fields, "alt"), unit);
    }

    private Optional<Figure.Bars> bars(ContentNode.Fields fields) {
        reader.only(fields, Set.of("id", "kind", "title", "alt", "unit", "rows"));
        Figure.Caption caption = caption(fields, reader.text(fields, "unit"));
        List<Figure.Bar> bars = new ArrayList<>();
        for (ContentNode.Fields row : some(fields, "rows")) {
            reader.only(row, Set.of("label", "value", "source", "low", "high", "checked"));
            bars.add(new Figure.Bar(
                    reader.text(row, "label"), reader.number(row, "value"), span(row), reading.basis(reader, row)));
        }
        return reader.failed() ? Optional.empty() : Optional.of(new Figure.Bars(caption, bars));
    }

    private Figure.@Nullable Span span(ContentNode.Fields row) {
        if (!row.has("low") && !row.has("high")) {
            return null;
        }
        double low = reader.number(row, "low");
        double high = reader.number(row, "high");
        return reader.made(row.place("low"), () -> new Figure.Span(low, high)).orElse(null);
    }

    private Optional<Figure.Lines> lines(ContentNode.Fields fields) {
        reader.only(fields, Set.of("id", "kind", "title", "alt", "unit", "x", "series"));
        Figure.Caption caption = caption(fields, reader.text(fields, "unit"));
        if (fields.has("x") && !reader.text(fields, "x").equals("year")) {
            reader.problem(fields.place("x"), "the times of lines are years, with a fraction for the month: x: year");
        }
        List<Figure.Line> lines = new ArrayList<>();
        for (ContentNode.Fields series : some(fields, "series")) {
            reader.only(series, Set.of("name", "points", "source", "checked"));
            String name = reader.text(series, "name");
            List<Curve.Point> points = points(reader, series, "points");
            Figure.Basis basis = reading.basis(reader, series);
            reader.made(series.place("points"), () -> new Curve(name, points))
                    .ifPresent(curve -> lines.add(new Figure.Line(curve, basis)));
        }
        return reader.failed() ? Optional.empty() : Optional.of(new Figure.Lines(caption, TimeAxis.YEARS, lines));
    }

    private Optional<Figure.Chain> chain(ContentNode.Fields fields) {
        reader.only(fields, Set.of("id", "kind", "title", "alt", "stages", "narrow"));
        Figure.Caption caption = caption(fields, "");
        List<Figure.Stage> stages = new ArrayList<>();
        for (ContentNode.Fields stage : some(fields, "stages")) {
            reader.only(stage, Set.of("name", "who", "source", "checked"));
            stages.add(new Figure.Stage(
                    reader.text(stage, "name"), reader.text(stage, "who"), reading.basis(reader, stage)));
        }
        int narrow = fields.has("narrow") ? reader.integer(fields, "narrow") : 0;
        if (fields.has("narrow") && (narrow < 1 || narrow > stages.size())) {
            reader.problem(
                    fields.place("narrow"),
                    "'narrow' counts the stages from 1 to " + stages.size() + ", found " + narrow);
        }
        return reader.failed() ? Optional.empty() : Optional.of(new Figure.Chain(caption, stages, narrow));
    }

    private List<ContentNode.Fields> some(ContentNode.Fields fields, String name) {
        List<ContentNode.Fields> some = reader.records(fields, name);
        if (some.isEmpty() && !reader.failed()) {
            reader.problem(fields.place(name), "'" + name + "' is empty: a figure shows at least one number");
        }
        return some;
    }

    /** Pairs of a time and a value. */
    static List<Curve.Point> points(FieldReader reader, ContentNode.Fields fields, String name) {
        List<Curve.Point> points = new ArrayList<>();
        for (ContentNode item : reader.items(fields, name)) {
            List<ContentNode> pair = reader.items(item, name);
            if (pair.size() == 2) {
                points.add(new Curve.Point(reader.number(pair.getFirst(), name), reader.number(pair.getLast(), name)));
            } else {
                reader.problem(item, "a point is a time and a value: [2022.75, 4.1]");
            }
        }
        return points;
    }
}
