package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Talk;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.text.Texts;

/** What everybody knows of a round while it is played: events, statements, and deals with their terms. */
class PublicNews extends Div {

    private final Texts texts;
    private final Readings readings;

    PublicNews(Readings readings) {
        this.texts = readings.texts();
        this.readings = readings;
        setId("news");
        addClassName("three");
        getElement().setAttribute("role", "status");
    }

    /** @param said the texts by their keys; an erased one is missing */
    void update(Scenario scenario, GameView.Table table, Map<String, String> said) {
        removeAll();
        column(
                "game.wall.events",
                table.cards().stream()
                        .filter(card -> card.round() == table.round())
                        .flatMap(card -> scenario.card(card.card()).stream())
                        .map(this::event)
                        .toList());
        column(
                "game.wall.statements",
                table.statements().stream()
                        .filter(statement -> statement.round() == table.round())
                        .flatMap(statement -> statement(scenario, statement, said).stream())
                        .toList());
        column(
                "game.wall.deals",
                table.deals().stream()
                        .filter(deal -> deal.standing() == Standing.ACCEPTED || deal.standing() == Standing.BROKEN)
                        .<Component>map(deal -> new DealLine(texts, scenario, deal))
                        .toList());
    }

    private Component event(Card card) {
        Div event = new Div(new Paragraph(card.headline()));
        readings.of(card).ifPresent(event::add);
        return event;
    }

    private void column(String title, List<Component> items) {
        if (!items.isEmpty()) {
            Div column = new Div(new H2(texts.get(title)));
            items.forEach(column::add);
            column.addClassName("rule");
            add(column);
        }
    }

    private static Optional<Component> statement(
            Scenario scenario, Talk.Statement statement, Map<String, String> said) {
        Role role = scenario.role(statement.role());
        return Optional.ofNullable(said.get(statement.key()))
                .map(text -> new Div(new ActorMark(role.id().value(), role.name()), new Paragraph(text)));
    }
}
