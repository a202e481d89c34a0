package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** What a role wants, as the weights of its score. */
class Aims extends Div {

    Aims(Texts texts, Scenario scenario, Role role) {
        UnorderedList aims = new UnorderedList();
        aims.addClassName("rows");
        role.objectives().forEach(objective -> {
            Span weight = new Span(texts.get("game.percent", Numbers.fixed(100 * objective.weight(), 0)));
            weight.addClassName("b");
            ListItem item = new ListItem(WhatLink.of(scenario, objective.variable(), objective.label()), weight);
            item.addClassName("between");
            aims.add(item);
        });
        Paragraph about = new Paragraph(texts.get("game.aims.about"));
        about.addClassNames("small", "dim");
        add(new H2(texts.get("game.aims.title")), aims, about);
    }
}
