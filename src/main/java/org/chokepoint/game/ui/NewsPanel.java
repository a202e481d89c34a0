package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Intelligence;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.CitedParagraph;
import org.chokepoint.ui.text.Texts;

/** What has happened, and what the role's own services report; the newest first. */
class NewsPanel extends Div {

    private final Texts texts;
    private final Readings readings;
    private final Scenario scenario;
    private final Div cards = new Div();
    private final Div reports = new Div();
    private Object shown = "";

    NewsPanel(Readings readings, Scenario scenario) {
        this.texts = readings.texts();
        this.readings = readings;
        this.scenario = scenario;
        Paragraph secret = new Paragraph(texts.get("game.intelligence.secret"));
        secret.addClassNames("small", "dim");
        cards.setId("cards");
        cards.addClassName("stack");
        reports.setId("intelligence");
        reports.addClassName("stack");
        addClassName("stack");
        add(new H2(texts.get("game.cards.title")), cards);
        add(new H2(texts.get("game.intelligence.title")), secret, reports);
    }

    void update(GameView.Member member) {
        Object now = Objects.hash(member.table().cards(), member.intelligence());
        if (!now.equals(shown)) {
            shown = now;
            cards.removeAll();
            member.table()
                    .cards()
                    .reversed()
                    .forEach(drawn ->
                            scenario.card(drawn.card()).ifPresent(card -> cards.add(happened(card, drawn.round()))));
            if (cards.getComponentCount() == 0) {
                cards.add(new Paragraph(texts.get("game.cards.none")));
            }
            reports.removeAll();
            member.intelligence().reversed().forEach(this::add);
            if (reports.getComponentCount() == 0) {
                reports.add(new Paragraph(texts.get("game.intelligence.none")));
            }
        }
    }

    private Div happened(Card card, int round) {
        Div box = new Div(
                new H3(texts.get("game.card.in-round", round, card.headline())),
                new CitedParagraph(card.text(), texts.get("game.briefing.source")));
        readings.of(card).ifPresent(box::add);
        return box;
    }

    private void add(GameView.Report report) {
        scenario.intelligence().stream()
                .filter(card -> card.id().equals(report.card()))
                .findFirst()
                .map(card -> said(card, report))
                .ifPresent(reports::add);
    }

    private Paragraph said(Intelligence card, GameView.Report report) {
        String told = report.estimate().isPresent()
                ? new Blanks(texts).estimate(card.text(), report.estimate().getAsDouble())
                : card.text();
        String text = texts.get("game.card.in-round", card.round(), told);
        String cited = card.source().map(source -> text + " [" + source + "]").orElse(text);
        return new CitedParagraph(cited, texts.get("game.briefing.source"));
    }
}
