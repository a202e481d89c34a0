package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Objective;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Score;
import org.chokepoint.ui.text.Texts;

/** A team's own scorecard after the last round played: the total and the points by objective. */
class ScorePanel extends Div {

    ScorePanel(Texts texts, Scenario scenario, Role role, List<GameView.Reveal> reveals) {
        GameView.Reveal last = reveals.getLast();
        Score score = Objects.requireNonNull(last.scores().get(role.id()), "a closed round scores every role");
        Span number = new Span(Numbers.fixed(score.total(), 1));
        number.addClassName("number");
        number.setId("own-score");
        Paragraph total = new Paragraph(number, new Span(" " + texts.get("game.score.points-of")));
        Paragraph about = new Paragraph(texts.get("game.score.about"));
        about.addClassNames("small", "dim");
        add(
                new H2(texts.get("game.score.own", last.round())),
                total,
                about,
                new Fold(
                        texts.get("game.score.aims"),
                        false,
                        Tables.of(
                                "scorecard",
                                texts,
                                List.of("game.score.objective", "game.score.weight", "game.score.points"),
                                new NativeTableBody(rows(texts, scenario, role, score)))));
        addClassName("rule");
    }

    private static NativeTableRow[] rows(Texts texts, Scenario scenario, Role role, Score score) {
        Stream<NativeTableRow> aims = IntStream.range(0, score.parts().size())
                .mapToObj(i -> aim(
                        texts, scenario, role.objectives().get(i), score.parts().get(i)));
        NativeTableRow money = Tables.row(List.of(
                new Span(texts.get("game.score.money")), new Span(), new Span(Numbers.signed(score.moneyLeft(), 1))));
        return Stream.concat(aims, Stream.of(money)).toArray(NativeTableRow[]::new);
    }

    private static NativeTableRow aim(Texts texts, Scenario scenario, Objective objective, Score.Part part) {
        return Tables.row(List.of(
                WhatLink.of(scenario, objective.variable(), part.label()),
                new Span(texts.get("game.percent", Numbers.fixed(100 * part.weight(), 0))),
                new Span(Numbers.fixed(part.points(), 1))));
    }
}
