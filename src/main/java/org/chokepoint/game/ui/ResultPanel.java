package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.scenario.Scenario;

/** After a round: one's own scorecard first, then what everybody sees. */
class ResultPanel extends PlayPanel {

    private final Desk desk;
    private final Scenario scenario;
    private final GameView.Member member;
    private final GameView.Reveal last;
    private final MemoPanel memo;

    ResultPanel(Desk desk, GameView.Member member, Games.Curves curves) {
        this.desk = desk;
        this.scenario = desk.scenario();
        this.member = member;
        this.last = member.table().reveals().getLast();
        this.memo = new MemoPanel(desk);
        RevealPanel reveal = new RevealPanel(desk.texts(), scenario, curves, last, false);
        add(
                new H1(desk.texts().get("game.result.title", last.round())),
                own(reveal),
                shared(reveal),
                teams(reveal),
                learnt(),
                Where.model(desk.texts(), scenario, member.table()));
        if (member.table().solo() && member.table().phase() == Phase.FINISHED) {
            Paragraph kept = new Paragraph(desk.texts().get("game.results.kept"));
            kept.setId("kept");
            add(kept);
        }
    }

    /** The own scorecard first, then what came otherwise than expected, then which deals were broken. */
    private Div own(RevealPanel reveal) {
        Div own = new Div(new ScorePanel(
                desk.texts(), scenario, member.role(), member.table().reveals()));
        desk.games()
                .reading(desk.game(), desk.player(), last.round())
                .ifPresent(read -> own.add(new ReadingPanel(desk.texts(), scenario, read)));
        reveal.breaches().ifPresent(own::add);
        own.addClassNames("columns", "result-columns");
        return own;
    }

    private Div shared(RevealPanel reveal) {
        H2 headline = new H2(reveal.headline());
        headline.setId("headline");
        Div charts = new Div(reveal.charts().toArray(Component[]::new));
        charts.addClassName("three");
        Div shared = new Div(headline, charts);
        shared.addClassName("rule");
        return shared;
    }

    private Div teams(RevealPanel reveal) {
        Div rules = new Div();
        reveal.rules().forEach(rules::add);
        rules.addClassName("small");
        Div teams = new Div(new H2(desk.texts().get("game.orders.title")), rules, reveal.teams());
        teams.addClassName("rule");
        return teams;
    }

    private Div learnt() {
        Div further = new Div(memo, desk.readings().why(scenario, member));
        Div learnt = new Div(new OutcomePanel(desk.texts(), scenario, member, last.round()), further);
        learnt.addClassNames("columns", "result-columns");
        return learnt;
    }

    @Override
    void update(GameView.Member now) {
        memo.update(now);
    }
}
