package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Sensitivity;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.ui.chart.TornadoChart;
import org.chokepoint.ui.text.Texts;

/** Which numbers of a model move an outcome most, each alone over its range. */
final class Tornado {

    private final Reading reading;
    private final Dossier dossier;
    private final Texts texts;
    private final Atlas atlas;

    Tornado(Reading reading, Atlas atlas) {
        this.reading = reading;
        this.atlas = atlas;
        this.dossier = reading.dossier();
        this.texts = reading.texts();
    }

    Section of(Assumed assumed) {
        Variable outcome = dossier.variable(assumed.outcome());
        double base = dossier.model().run(assumed.assumptions().inputs()).at(outcome.name(), assumed.time());
        List<Sensitivity.Swing> largest = atlas.strongest(dossier, assumed);
        int digits = Figures.digits(Math.abs(base));
        String when = Figures.time(dossier, assumed.time());
        Variable first = dossier.variable(largest.getFirst().input());
        String finding = texts.get(
                "explorer.tornado.finding",
                reading.title(first),
                reading.inSentence(outcome),
                when,
                Figures.fixed(
                        Math.min(largest.getFirst().atLow(), largest.getFirst().atHigh()), digits),
                Figures.fixed(
                        Math.max(largest.getFirst().atLow(), largest.getFirst().atHigh()), digits),
                texts.unit(outcome.unit()));
        return Part.section(
                finding,
                Part.line(
                        texts.get("explorer.tornado.about", dossier.parameters().size()), "dim", "small"),
                new TornadoChart(
                        new TornadoChart.Data(
                                finding,
                                base,
                                texts.get(
                                        "explorer.tornado.base",
                                        Figures.fixed(base, digits),
                                        when,
                                        texts.unit(outcome.unit())),
                                digits,
                                largest.stream().map(this::bar).toList()),
                        new TornadoChart.Words(
                                texts.get("explorer.table"),
                                texts.get("explorer.column.parameter"),
                                texts.get("explorer.tornado.low"),
                                texts.get("explorer.tornado.high"))));
    }

    private TornadoChart.Bar bar(Sensitivity.Swing swing) {
        Variable parameter = dossier.model()
                .variable(swing.input())
                .orElseThrow(() -> new IllegalStateException("no parameter " + swing.input()));
        Range range = parameter.about().range();
        if (range == null) {
            throw new IllegalStateException("the parameter " + swing.input() + " has no range");
        }
        return new TornadoChart.Bar(
                reading.title(parameter),
                texts.unit(parameter.unit()),
                Figures.plain(range.low()),
                Figures.plain(range.high()),
                swing.atLow(),
                swing.atHigh(),
                ExplorerLinks.variable(dossier.slug(), parameter.name()));
    }
}
