package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.Words;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Mechanism;
import org.chokepoint.explorer.Observation;
import org.chokepoint.ui.text.Texts;

/** On what a variable and the flows of a stock rest: mechanisms with who disputes them, and published figures. */
final class Evidence {

    private final Reading reading;
    private final Texts texts;
    private final Set<String> ids = new LinkedHashSet<>();

    Evidence(Reading reading, Variable variable) {
        this.reading = reading;
        this.texts = reading.texts();
        ids.addAll(variable.about().evidence());
        variable.flows()
                .in()
                .forEach(flow ->
                        ids.addAll(reading.dossier().variable(flow).about().evidence()));
        variable.flows()
                .out()
                .forEach(flow ->
                        ids.addAll(reading.dossier().variable(flow).about().evidence()));
    }

    Optional<Section> mechanisms() {
        List<Mechanism> mechanisms = ids.stream()
                .map(id -> reading.dossier().mechanisms().get(id))
                .filter(Objects::nonNull)
                .toList();
        if (mechanisms.isEmpty()) {
            return Optional.empty();
        }
        Section section = Part.section(texts.get("explorer.mechanisms"));
        mechanisms.forEach(mechanism -> section.add(mechanism(mechanism)));
        return Optional.of(section);
    }

    private Div mechanism(Mechanism mechanism) {
        Div box = new Div(reading.say(new H3(), mechanism.title()));
        box.addClassName("mechanism");
        box.setId(mechanism.id());
        said(box, "explorer.mechanism.strength", mechanism.strength());
        said(box, "explorer.mechanism.delay", mechanism.delay());
        said(box, "explorer.mechanism.evidence", mechanism.evidence());
        said(box, "explorer.mechanism.counter", mechanism.counter());
        return box;
    }

    private void said(Div box, String key, Words text) {
        if (!text.isEmpty()) {
            Span lead = new Span(texts.get(key));
            lead.addClassName("b");
            Div line = new Div(lead, new Span(" "), reading.say(new Span(), text));
            line.addClassName("small");
            box.add(line);
        }
    }

    Optional<Section> observations() {
        List<List<Component>> rows = new ArrayList<>();
        ids.stream()
                .map(id -> reading.dossier().observations().get(id))
                .filter(Objects::nonNull)
                .forEach(seen -> rows.add(row(seen)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.section(
                        texts.get("explorer.observations"),
                        Part.table(
                                List.of(
                                        texts.get("explorer.column.figure"),
                                        texts.get("explorer.column.period"),
                                        texts.get("explorer.column.value"),
                                        texts.get("explorer.column.range")),
                                List.of(2, 3),
                                rows)));
    }

    private List<Component> row(Observation seen) {
        Div what = new Div(reading.say(new Span(), seen.variable().replace('_', ' ') + ", " + seen.entity()));
        Div source = new Div(texts.get("explorer.observation.source", seen.id(), status(seen), seen.source()));
        source.addClassNames("xs", "dim", "break");
        what.add(source);
        return List.of(
                what,
                new Span(seen.period()),
                reading.say(new Span(), Figures.plain(seen.value()) + " " + seen.unit()),
                new Span(Figures.plain(seen.low()) + " – " + Figures.plain(seen.high())));
    }

    private String status(Observation seen) {
        return texts.get(
                switch (seen.status()) {
                    case SEEN_IN_A_SOURCE -> "explorer.status.seen";
                    case PARTLY_CHECKED -> "explorer.status.partly";
                    case NOT_CHECKED -> "explorer.status.not";
                    case ESTIMATE -> "explorer.status.estimate";
                });
    }
}
