package org.chokepoint.explorer.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Bands;
import org.chokepoint.explorer.Calibration;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Measure;
import org.chokepoint.explorer.Target;
import org.chokepoint.ui.chart.LineChart;
import org.chokepoint.ui.text.Texts;

/** Curves of variables with their bands and the published figures that lie on them. */
final class CurveChart {

    private final Reading reading;
    private final Dossier dossier;
    private final Texts texts;
    private final Atlas atlas;

    CurveChart(Reading reading, Atlas atlas) {
        this.reading = reading;
        this.atlas = atlas;
        this.dossier = reading.dossier();
        this.texts = reading.texts();
    }

    /** The historical line; with assumptions both the line under them and, dashed, the model's own. */
    LineChart of(Variable variable, Assumptions assumptions) {
        Bands.Curve own = atlas.curve(dossier, variable.name(), Assumptions.NONE);
        if (assumptions.isEmpty()) {
            return chart(variable, own, List.of(line("explorer.curve.model", false, own)));
        }
        Bands.Curve assumed = atlas.curve(dossier, variable.name(), assumptions);
        return chart(
                variable,
                assumed,
                List.of(line("explorer.curve.assumed", false, assumed), line("explorer.curve.own", true, own)));
    }

    private LineChart.Line line(String key, boolean isDashed, Bands.Curve curve) {
        return new LineChart.Line(texts.get(key), isDashed, curve.line());
    }

    private LineChart chart(Variable variable, Bands.Curve curve, List<LineChart.Line> lines) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < curve.line().length; i++) {
            labels.add(Figures.time(dossier, dossier.model().start() + i));
        }
        int digits =
                Figures.digits(Arrays.stream(curve.line()).map(Math::abs).max().orElse(1));
        String now = dossier.calibration()
                .map(calibration -> Figures.time(dossier, calibration.observedUntil()))
                .orElse("");
        return new LineChart(
                new LineChart.Data(
                        reading.title(variable),
                        texts.unit(variable.unit()),
                        finding(variable, curve, digits),
                        labels,
                        now,
                        digits,
                        lines,
                        texts.get("explorer.curve.now"),
                        texts.get("explorer.table")),
                new LineChart.Doubt(bands(curve), dots(variable), texts.get("explorer.dot")),
                false);
    }

    private List<LineChart.Band> bands(Bands.Curve curve) {
        return dossier.uncertain().isEmpty()
                ? List.of()
                : List.of(
                        new LineChart.Band(texts.get("explorer.band.nine"), curve.lowNine(), curve.highNine()),
                        new LineChart.Band(texts.get("explorer.band.half"), curve.lowHalf(), curve.highHalf()));
    }

    private String finding(Variable variable, Bands.Curve curve, int digits) {
        int last = curve.line().length - 1;
        String line = texts.get(
                "explorer.curve.finding",
                reading.title(variable),
                Figures.fixed(curve.line()[0], digits),
                Figures.fixed(curve.line()[last], digits),
                Figures.time(dossier, dossier.model().start()),
                Figures.time(dossier, dossier.model().start() + last),
                texts.unit(variable.unit()));
        if (dossier.uncertain().isEmpty()) {
            return line;
        }
        String low = Figures.fixed(curve.lowNine()[last], digits);
        String high = Figures.fixed(curve.highNine()[last], digits);
        return low.equals(high) ? line : line + " " + texts.get("explorer.curve.band", low, high);
    }

    /** Published figures in the unit of the variable; one for some quarters stands in the middle of them, sums are left out. */
    List<LineChart.Dot> dots(Variable variable) {
        List<LineChart.Dot> dots = new ArrayList<>();
        for (Target target : targets(variable)) {
            switch (target.measure().window()) {
                case Measure.At(double time) -> dots.add(dot(target, time));
                case Measure.Mean(double from, double to) -> dots.add(dot(target, (from + to) / 2));
                case Measure.SumUntil _ -> {}
            }
        }
        return dots;
    }

    private LineChart.Dot dot(Target target, double time) {
        Measure measure = target.measure();
        double one = inUnit(measure, target.low());
        double other = inUnit(measure, target.high());
        return new LineChart.Dot(
                Figures.time(dossier, time),
                inUnit(measure, target.observed()),
                Math.min(one, other),
                Math.max(one, other));
    }

    private static double inUnit(Measure measure, double figure) {
        return Math.pow(figure, 1 / measure.power()) / measure.factor();
    }

    /** All figures that the variable is held against. */
    List<Target> targets(Variable variable) {
        return dossier.calibration().map(Calibration::targets).orElse(List.of()).stream()
                .filter(target -> target.measure().variable().equals(variable.name()))
                .toList();
    }
}
