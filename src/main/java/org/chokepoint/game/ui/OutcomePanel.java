package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.chokepoint.game.Answer;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** What became of the forecasts of a round: the outcome, the own answer with its loss, and those of the class without names. */
class OutcomePanel extends Div {

    private final Texts texts;
    private final Scenario scenario;
    private final boolean solo;
    private final String quarter;
    private final UnorderedList list = new UnorderedList();

    OutcomePanel(Texts texts, Scenario scenario, GameView.Member member, int round) {
        this.texts = texts;
        this.scenario = scenario;
        this.solo = member.table().solo();
        this.quarter = Quarters.endOf(scenario, round);
        list.addClassName("rows");
        member.forecasts().stream()
                .filter(one -> one.round() == round && one.outcome().isPresent())
                .forEach(one -> scenario.question(one.question()).ifPresent(question -> show(question, one)));
        Paragraph about = new Paragraph(texts.get("game.outcome.about"));
        about.addClassNames("small", "dim");
        setId("outcomes");
        addClassName("rule");
        setVisible(list.getComponentCount() > 0);
        Fold fold = new Fold(texts.get(solo ? "game.outcome.fold.solo" : "game.outcome.fold"), false, about, list);
        if (!solo) {
            fold.add(note(texts.get("game.outcome.few")));
        }
        add(new H2(texts.get("game.outcome.title")), fold);
    }

    private void show(Question question, GameView.Forecasted forecasted) {
        Paragraph asked =
                new Paragraph(new Span(question.text() + " "), ReadingPanel.what(texts, scenario, question.variable()));
        Paragraph outcome = new Paragraph(outcome(question, forecasted.outcome().orElseThrow()));
        outcome.addClassName("b");
        Paragraph own = new Paragraph(forecasted
                .own()
                .map(answer -> texts.get(
                        "game.outcome.own",
                        Answers.words(texts, answer),
                        Numbers.fixed(forecasted.loss().orElse(0), 2)))
                .orElseGet(() -> texts.get("game.outcome.none")));
        ListItem item = new ListItem(asked, outcome, own);
        if (!forecasted.everybody().isEmpty()) {
            item.add(
                    crowd(question, forecasted.everybody(), forecasted.outcome().orElseThrow()));
        }
        list.add(item);
    }

    /** The answers of the class as a picture, a sentence and a table. */
    private Component[] crowd(Question question, List<Answer> everybody, double came) {
        long right = ForecastSpread.right(question.kind(), everybody, came);
        Details table = new Details(
                texts.get("game.chart.table"),
                Tables.of(
                        "class-" + question.id(),
                        texts,
                        List.of("game.outcome.answer"),
                        everybody.stream()
                                .map(answer -> List.of(Answers.words(texts, answer)))
                                .toList()));
        return new Component[] {
            new ForecastSpread(question.kind(), everybody, came),
            note(texts.get("game.outcome.class", everybody.size(), right)),
            table
        };
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("small", "dim");
        return note;
    }

    private String outcome(Question question, double value) {
        return switch (question.kind()) {
            case Question.Kind.Interval(String unit, double low, double high) ->
                texts.get("game.outcome.value", Numbers.fixed(value, 1), unit, quarter);
            case Question.Kind.Chance(double above) -> {
                String unit = ReadingPanel.unit(scenario, question.variable());
                String came = value > above ? "game.outcome.yes" : "game.outcome.no";
                yield unit.isEmpty()
                        ? texts.get(came)
                        : texts.get(came) + " "
                                + texts.get("game.outcome.value", Numbers.fixed(value, 1), unit, quarter);
            }
        };
    }
}
