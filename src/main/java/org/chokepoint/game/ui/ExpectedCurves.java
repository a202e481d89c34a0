package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.chart.LineChart;
import org.chokepoint.ui.text.Texts;

/** The curves that are shown to all after a round, as a team's analysts expect them: with its draft, and with its levers left as they are. */
record ExpectedCurves(Texts texts, Scenario scenario, Games.Preview preview) {

    void forEach(Consumer<Div> each) {
        scenario.shown().forEach(shown -> each.accept(chart(shown)));
    }

    private Div chart(Scenario.Shown shown) {
        Outlook.Band draft = band(preview.drafted(), shown);
        Outlook.Band held = band(preview.held(), shown);
        List<String> labels = draft.times().stream()
                .map(time -> Quarters.label((int) Math.round(time)))
                .toList();
        Outlook.Spread end = draft.spreads().getLast();
        String finding = texts.get(
                "game.preview.finding",
                Numbers.fixed(end.middle(), 1),
                labels.getLast(),
                Numbers.fixed(end.low(), 1),
                Numbers.fixed(end.high(), 1),
                Numbers.fixed(held.spreads().getLast().middle(), 1));
        LineChart chart = new LineChart(
                new LineChart.Data(
                        shown.title(),
                        shown.unit(),
                        finding,
                        labels,
                        "",
                        1,
                        List.of(line("game.curve.draft", false, draft), line("game.curve.held", true, held)),
                        "",
                        texts.get("game.chart.table")),
                new LineChart.Doubt(
                        List.of(new LineChart.Band(
                                texts.get("game.curve.band"),
                                values(draft, Outlook.Spread::low),
                                values(draft, Outlook.Spread::high))),
                        List.of(),
                        ""),
                false);
        Div box = new Div(new H3(shown.title()), chart);
        box.addClassName("chart");
        return box;
    }

    private LineChart.Line line(String key, boolean isDashed, Outlook.Band band) {
        return new LineChart.Line(texts.get(key), isDashed, values(band, Outlook.Spread::middle));
    }

    private static double[] values(Outlook.Band band, ToDoubleFunction<Outlook.Spread> of) {
        return band.spreads().stream().mapToDouble(of).toArray();
    }

    private static Outlook.Band band(Outlook outlook, Scenario.Shown shown) {
        return outlook.bands().stream()
                .filter(band -> band.variable().equals(shown.variable()))
                .findFirst()
                .orElseThrow();
    }
}
