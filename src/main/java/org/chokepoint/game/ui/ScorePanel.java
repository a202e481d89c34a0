package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Score;
import org.chokepoint.ui.text.Texts;

/** A team's own scorecard after the last round played: the total and the points by objective. */
class ScorePanel extends Div {

    ScorePanel(Texts texts, Role role, List<GameView.Reveal> reveals) {
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
                Tables.of(
                        "scorecard",
                        texts,
                        List.of("game.score.objective", "game.score.weight", "game.score.points"),
                        rows(texts, score)));
        addClassName("rule");
    }

    private static List<List<String>> rows(Texts texts, Score score) {
        List<List<String>> rows = new java.util.ArrayList<>();
        score.parts()
                .forEach(part -> rows.add(List.of(
                        part.label(),
                        texts.get("game.percent", Numbers.fixed(100 * part.weight(), 0)),
                        Numbers.fixed(part.points(), 1))));
        rows.add(List.of(texts.get("game.score.money"), "", Numbers.signed(score.moneyLeft(), 1)));
        return rows;
    }
}
