package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;

/** After a round: one's own scorecard first, then what everybody sees. */
class ResultPanel extends PlayPanel {

    private final MemoPanel memo;

    ResultPanel(Desk desk, GameView.Member member, Games.Curves curves) {
        GameView.Reveal last = member.table().reveals().getLast();
        RevealPanel reveal = new RevealPanel(desk.texts(), desk.scenario(member), curves, last, false);
        Div charts = new Div(reveal.charts().toArray(Component[]::new));
        charts.addClassName("three");
        Div rules = new Div();
        reveal.rules().forEach(rules::add);
        rules.addClassName("small");
        H2 headline = new H2(reveal.headline());
        headline.setId("headline");
        Div card = new Div(new ScorePanel(
                desk.texts(),
                desk.scenario(member),
                member.role(),
                member.table().reveals()));
        reveal.breaches().ifPresent(card::add);
        memo = new MemoPanel(desk);
        Div reading = new Div();
        desk.games()
                .reading(desk.game(), desk.player(), last.round())
                .ifPresent(read -> reading.add(new ReadingPanel(desk.texts(), desk.scenario(member), read)));
        Div own = new Div(card, reading);
        own.addClassNames("columns", "result-columns");
        Div teams = new Div(new H2(desk.texts().get("game.orders.title")), rules, reveal.teams());
        teams.addClassName("rule");
        Div learnt = new Div(new OutcomePanel(desk.texts(), desk.scenario(member), member, last.round()), memo);
        learnt.addClassNames("columns", "result-columns");
        Div shared = new Div(headline, charts);
        shared.addClassName("rule");
        H1 title = new H1(desk.texts().get("game.result.title", last.round()));
        add(
                title,
                own,
                shared,
                teams,
                learnt,
                desk.readings().why(desk.scenario(member), member),
                Where.model(desk.texts(), desk.scenario(member), member.table()));
        if (member.table().solo() && member.table().phase() == Phase.FINISHED) {
            Paragraph kept = new Paragraph(desk.texts().get("game.results.kept"));
            kept.setId("kept");
            add(kept);
        }
    }

    @Override
    void update(GameView.Member member) {
        memo.update(member);
    }
}
