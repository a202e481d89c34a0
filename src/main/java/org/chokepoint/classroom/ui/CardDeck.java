package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Phase;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.BesideLink;
import org.chokepoint.ui.text.Texts;

/** The event cards of a scenario: those that can be sent, and those that have happened. */
class CardDeck extends Details {

    private final Texts texts;
    private final Consumer<GameCommand.PlayCard> send;
    private final UnorderedList ready = new UnorderedList();
    private final UnorderedList past = new UnorderedList();
    private final WhenChanged changed = new WhenChanged();

    CardDeck(Texts texts, Consumer<GameCommand.PlayCard> send) {
        this.texts = texts;
        this.send = send;
        Paragraph about = new Paragraph(texts.get("classroom.control.cards.about"));
        about.addClassNames("small", "dim");
        ready.addClassName("rows");
        past.addClassNames("rows", "small");
        add(about, ready, past);
        setId("cards");
    }

    void update(Scenario scenario, GameView.Table table) {
        boolean over = table.phase() == Phase.FINISHED || table.reveals().size() == table.rounds();
        changed.draw(List.of(table.cards(), over), () -> show(scenario, table, over));
    }

    private void show(Scenario scenario, GameView.Table table, boolean over) {
        Map<String, Integer> happened =
                table.cards().stream().collect(Collectors.toMap(GameView.Drawn::card, GameView.Drawn::round));
        Set<String> off = table.settings().cardsOff();
        List<Card> left = scenario.cards().stream()
                .filter(card -> !off.contains(card.id()) && !happened.containsKey(card.id()))
                .toList();
        setSummaryText(texts.get("classroom.control.cards", left.size()));
        ready.removeAll();
        left.forEach(card -> ready.add(ready(card, over)));
        past.removeAll();
        happened.forEach((id, round) -> scenario.card(id)
                .ifPresent(card ->
                        past.add(new ListItem(texts.get("classroom.control.card.happened", round, card.headline())))));
    }

    private ListItem ready(Card card, boolean over) {
        Button button = new Button(
                texts.get("classroom.control.card.send"), click -> send.accept(new GameCommand.PlayCard(card.id())));
        button.setId("send-" + card.id());
        button.setAriaLabel(texts.get("classroom.control.card.send.of", card.headline()));
        button.setEnabled(!over);
        ListItem item = new ListItem(new Div(about(texts, card)), button);
        item.addClassName("between");
        return item;
    }

    /** Its headline, whether it has happened like that in the world, and whether it is sensitive. */
    static Div about(Texts texts, Card card) {
        Span headline = new Span(card.headline());
        headline.addClassName("b");
        Paragraph origin = new Paragraph();
        origin.addClassNames("small", "dim");
        card.precedent()
                .ifPresentOrElse(
                        event -> origin.add(precedent(texts, event)),
                        () -> origin.add(new Span(texts.get("classroom.card.invented"))));
        origin.add(new Span(" · "), new BesideLink("/lessons/" + card.lesson(), texts.get("classroom.card.lesson")));
        if (card.sensitive()) {
            Span sensitive = new Span(" · " + texts.get("classroom.card.sensitive"));
            sensitive.addClassName("b");
            origin.add(sensitive);
        }
        Paragraph text = new Paragraph(card.text());
        text.addClassName("small");
        return new Div(headline, text, origin);
    }

    private static BesideLink precedent(Texts texts, String event) {
        return new BesideLink("/timeline#" + event, texts.get("classroom.card.precedent"));
    }
}
