package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.explorer.Hindcast;
import org.chokepoint.explorer.Target;
import org.chokepoint.ui.text.Texts;

/** A model against published figures: what it was fitted to, what was held out, and where it fails. */
@Route("model/:model/hindcast")
@AnonymousAllowed
class HindcastPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LEAST_DOTS = 2;

    private final ExplorerFrame frame;
    private final Atlas atlas;
    private final Texts texts;

    HindcastPage(Dossiers dossiers, Atlas atlas, Texts texts) {
        this.atlas = atlas;
        this.texts = texts;
        this.frame = new ExplorerFrame(dossiers, texts);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reading reading = frame.reading(event);
        if (reading.dossier().calibration().isEmpty()) {
            throw new NotFoundException("no calibration of " + reading.dossier().slug());
        }
        Hindcast hindcast = Hindcast.of(reading.dossier(), Inputs.none());
        Div head = new Div(
                new H1(texts.get(
                        "explorer.hindcast.title",
                        percent(hindcast.summary(Target.Part.FIT).median()),
                        percent(hindcast.summary(Target.Part.AFTER).median()))),
                Part.line(texts.get("explorer.hindcast.lead"), "lead"));
        head.addClassName("explorer-head");
        frame.show(
                reading,
                texts.get("explorer.way.hindcast"),
                head,
                charts(reading),
                part(reading, hindcast, Target.Part.FIT),
                part(reading, hindcast, Target.Part.AFTER),
                part(reading, hindcast, Target.Part.WITHIN));
    }

    private static String percent(double share) {
        return Figures.fixed(100 * share, 1) + "\u202f%";
    }

    /** One chart for each variable with several figures. */
    private Section charts(Reading reading) {
        CurveChart charts = new CurveChart(reading, atlas);
        Map<String, Integer> dots = new LinkedHashMap<>();
        reading.dossier()
                .calibration()
                .orElseThrow()
                .targets()
                .forEach(target -> dots.merge(target.measure().variable(), 1, Integer::sum));
        Div all = new Div();
        all.addClassName("chart-grid");
        dots.keySet().stream()
                .map(name -> reading.dossier().variable(name))
                .filter(variable -> charts.dots(variable).size() >= LEAST_DOTS)
                .forEach(variable ->
                        all.add(new Div(new H3(reading.link(variable.name())), charts.of(variable, Assumptions.NONE))));
        return Part.section(
                texts.get("explorer.hindcast.curves"),
                Part.line(texts.get("explorer.hindcast.curves.about"), "dim", "small"),
                all);
    }

    private Section part(Reading reading, Hindcast hindcast, Target.Part part) {
        Hindcast.Summary summary = hindcast.summary(part);
        String key = switch (part) {
            case FIT -> "explorer.hindcast.fit";
            case WITHIN -> "explorer.hindcast.within";
            case AFTER -> "explorer.hindcast.after";
        };
        String about = switch (part) {
            case FIT -> "explorer.hindcast.about.fit";
            case WITHIN -> "explorer.hindcast.about.within";
            case AFTER -> "explorer.hindcast.about.after";
        };
        return Part.section(
                texts.get(key),
                Part.line(texts.get(about)),
                Part.line(
                        texts.get(
                                "explorer.hindcast.summary",
                                summary.rows(),
                                percent(summary.mean()),
                                percent(summary.median()),
                                summary.withinTenth()),
                        "b"),
                table(reading, hindcast.rows(part)));
    }

    private Div table(Reading reading, List<Hindcast.Row> rows) {
        List<List<Component>> cells = new ArrayList<>();
        for (Hindcast.Row row : rows) {
            Target target = row.target();
            Div what = new Div(reading.say(new Span(), target.label()), small(texts.unit(target.unit())));
            Div observed = new Div(
                    new Span(Figures.plain(target.observed())),
                    small(Figures.plain(target.low()) + " – " + Figures.plain(target.high())));
            Anchor modelled = new Anchor(
                    ExplorerLinks.variable(
                            reading.dossier().slug(), target.measure().variable()),
                    Figures.plain(row.modelled()));
            Span error = new Span(Figures.percent(row.error()));
            error.addClassName("b");
            Div why = new Div(
                    new Span(texts.get(row.isWithin() ? "explorer.hindcast.inside" : "explorer.hindcast.outside")));
            if (!target.miss().isEmpty()) {
                why.add(new Span(" "), reading.say(new Span(), target.miss()));
            }
            why.add(small(String.join(", ", target.observations())));
            why.addClassName("small");
            cells.add(List.of(what, observed, modelled, error, why));
        }
        return Part.table(
                List.of(
                        texts.get("explorer.column.figure"),
                        texts.get("explorer.column.observed"),
                        texts.get("explorer.column.modelled"),
                        texts.get("explorer.column.error"),
                        texts.get("explorer.column.why")),
                List.of(1, 2, 3),
                cells);
    }

    private static Div small(String text) {
        Div small = new Div(text);
        small.addClassNames("xs", "dim");
        return small;
    }

    @Override
    public String getPageTitle() {
        return texts.get("explorer.way.hindcast");
    }
}
