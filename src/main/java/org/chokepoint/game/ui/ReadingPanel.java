package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.chokepoint.game.Reading;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.BesideLink;
import org.chokepoint.ui.text.Texts;

/** What came otherwise than expected, and the news of the round; each number leads to what it means. */
class ReadingPanel extends Div {

    private final Texts texts;
    private final Scenario scenario;
    private final String quarter;

    ReadingPanel(Texts texts, Scenario scenario, Reading reading) {
        this.texts = texts;
        this.scenario = scenario;
        this.quarter = Quarters.endOf(scenario, reading.round());
        UnorderedList surprises = new UnorderedList();
        surprises.addClassName("rows");
        surprises.setId("surprises");
        reading.surprises().stream()
                .filter(ReadingPanel::differs)
                .forEach(surprise -> surprises.add(item(said(surprise), surprise.variable())));
        if (surprises.getComponentCount() == 0) {
            surprises.add(new ListItem(texts.get("game.surprise.none")));
        }
        UnorderedList news = new UnorderedList();
        news.addClassName("rows");
        news.setId("news");
        reading.news().forEach(one -> news.add(item(said(one), one.variable())));
        if (reading.news().isEmpty()) {
            news.add(new ListItem(texts.get("game.news.none")));
        }
        Paragraph about = new Paragraph(texts.get("game.surprise.about"));
        about.addClassNames("small", "dim");
        addClassNames("rule", "reading");
        add(new H2(texts.get("game.surprise.title")), about, surprises, new H2(texts.get("game.news.title")), news);
    }

    /** The link that opens what a variable of the model is. */
    static Anchor what(Texts texts, Scenario scenario, String variable) {
        BesideLink link = WhatLink.of(scenario, variable, texts.get("game.what"));
        link.addClassNames("cite", "small");
        link.getElement().setAttribute("aria-label", texts.get("game.what.of", name(scenario, variable)));
        return link;
    }

    /** A gap that is too small to be seen in the figures is no surprise. */
    private static boolean differs(Reading.Surprise surprise) {
        return !Numbers.fixed(surprise.expected(), 1).equals(Numbers.fixed(surprise.outcome(), 1));
    }

    private ListItem item(String text, String variable) {
        return new ListItem(new Span(text + " "), what(texts, scenario, variable));
    }

    private String said(Reading.Surprise surprise) {
        boolean chance = surprise.source() == Reading.Source.FORECAST
                && scenario.questions().stream()
                        .anyMatch(question -> question.variable().equals(surprise.variable())
                                && question.kind() instanceof Question.Kind.Chance);
        if (chance) {
            String key = surprise.outcome() > 0 ? "game.surprise.happened" : "game.surprise.not";
            return texts.get(key, question(surprise.variable()), Numbers.fixed(100 * surprise.expected(), 0));
        }
        return texts.get(
                "game.surprise." + surprise.source().name(),
                name(scenario, surprise.variable()),
                Numbers.fixed(surprise.expected(), 1),
                Numbers.fixed(surprise.outcome(), 1),
                unit(scenario, surprise.variable()),
                quarter);
    }

    private String question(String variable) {
        return scenario.questions().stream()
                .filter(question -> question.variable().equals(variable))
                .map(Question::text)
                .findFirst()
                .orElse(variable);
    }

    /** The unit in which a variable is shown; empty where it is not. */
    static String unit(Scenario scenario, String variable) {
        return scenario.shown().stream()
                .filter(shown -> shown.variable().equals(variable))
                .map(Scenario.Shown::unit)
                .findFirst()
                .orElse("");
    }

    private String said(Reading.News news) {
        Blanks blanks = new Blanks(texts);
        return blanks.result(blanks.result(news.text(), "value", news.value()), "before", news.before())
                .replace("{quarter}", Quarters.label((int) news.time()))
                .replace("{change}", Numbers.signed(news.change(), 0));
    }

    /** As the scenario speaks of a variable; its code where it does not. */
    private static String name(Scenario scenario, String variable) {
        return scenario.shown().stream()
                .filter(shown -> shown.variable().equals(variable))
                .map(Scenario.Shown::title)
                .findFirst()
                .or(() -> scenario.questions().stream()
                        .filter(question -> question.variable().equals(variable))
                        .map(Question::text)
                        .findFirst())
                .orElse(variable);
    }
}
