package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.chokepoint.game.Answer;
import org.chokepoint.scenario.Question;

/** What a class forecast, without names, on one scale: intervals as bars, chances as dots, and a line at what came. A sentence beside it says the same. */
class ForecastSpread extends Div {

    private final double from;
    private final double to;

    /** @param outcome in the unit of the question; what was asked with a chance either came or not */
    ForecastSpread(Question.Kind kind, List<Answer> answers, double outcome) {
        boolean isChance = kind instanceof Question.Kind.Chance;
        double came = kind instanceof Question.Kind.Chance(double above) ? (outcome > above ? 1 : 0) : outcome;
        double[] ends = DoubleStream.concat(
                        isChance ? DoubleStream.of(0, 1) : DoubleStream.of(came),
                        answers.stream().flatMapToDouble(ForecastSpread::ends))
                .toArray();
        from = DoubleStream.of(ends).min().orElse(0);
        to = DoubleStream.of(ends).max().orElse(1);
        addClassName("forecast-spread");
        getElement().setAttribute("aria-hidden", "true");
        answers.stream().sorted(ForecastSpread::byMiddle).forEach(answer -> add(drawn(answer)));
        Div line = new Div();
        line.addClassName("came");
        line.getStyle().set("--at", share(came));
        add(line);
    }

    /** How many answers hold the outcome: intervals that contain it, chances on its side. */
    static long right(Question.Kind kind, List<Answer> answers, double outcome) {
        return answers.stream().filter(answer -> isRight(kind, answer, outcome)).count();
    }

    private static boolean isRight(Question.Kind kind, Answer answer, double outcome) {
        return switch (answer) {
            case Answer.Interval(double low, double high) -> low <= outcome && outcome <= high;
            case Answer.Chance(double probability) ->
                kind instanceof Question.Kind.Chance(double above) && probability > 0.5 == outcome > above;
        };
    }

    private static int byMiddle(Answer one, Answer other) {
        return Double.compare(
                ends(one).average().orElse(0), ends(other).average().orElse(0));
    }

    private static DoubleStream ends(Answer answer) {
        return switch (answer) {
            case Answer.Interval(double low, double high) -> DoubleStream.of(low, high);
            case Answer.Chance(double probability) -> DoubleStream.of(probability);
        };
    }

    private Div drawn(Answer answer) {
        List<Double> places = ends(answer).boxed().toList();
        Div mark = new Div();
        mark.addClassName(places.size() > 1 ? "interval" : "chance");
        mark.getStyle().set("--at", share(places.getFirst())).set("--to", share(places.getLast()));
        Div row = new Div(mark);
        row.addClassName("answer");
        return row;
    }

    private String share(double value) {
        return String.format(Locale.ROOT, "%.4f", to > from ? (value - from) / (to - from) : 0.5);
    }
}
