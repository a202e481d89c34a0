package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.dynamics.Run;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Score;
import org.chokepoint.ui.chart.LineChart;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.text.Texts;

/** What a round that is over shows: curves with their findings, orders, and scores by objective. */
class RevealPanel {

    private final Texts texts;
    private final Scenario scenario;
    private final Games.Curves curves;
    private final GameView.Reveal reveal;
    private final boolean wall;

    RevealPanel(Texts texts, Scenario scenario, Games.Curves curves, GameView.Reveal reveal, boolean wall) {
        this.texts = texts;
        this.scenario = scenario;
        this.curves = curves;
        this.reveal = reveal;
        this.wall = wall;
    }

    /** The series that moved most against the reference policy, as a sentence. */
    String headline() {
        return moved().map(this::finding).orElse(scenario.title());
    }

    private Optional<Scenario.Shown> moved() {
        return scenario.shown().stream().max(Comparator.comparingDouble(shown -> Math.abs(Math.log(ratio(shown)))));
    }

    List<Component> charts() {
        return scenario.shown().stream().<Component>map(this::chart).toList();
    }

    private Component chart(Scenario.Shown shown) {
        Paragraph why = new Paragraph(shown.why());
        why.addClassNames("small", "dim", "note");
        LineChart chart = new LineChart(data(shown), wall);
        Div box = new Div(new H2(shown.title()));
        box.addClassNames("rule", "chart");
        if (wall) {
            box.add(chart, why);
        } else {
            why.add(new Span(" "), ReadingPanel.what(texts, scenario, shown.variable()));
            box.add(new Fold(inShort(shown), moved().equals(Optional.of(shown)), chart, why));
        }
        box.setId("chart-" + shown.variable());
        return box;
    }

    private LineChart.Data data(Scenario.Shown shown) {
        int horizon = scenario.calendar().horizon();
        return new LineChart.Data(
                shown.title(),
                shown.unit(),
                wall ? finding(shown) : comparison(shown),
                Quarters.upTo(horizon),
                Quarters.endOf(scenario, reveal.round()),
                1,
                List.of(
                        new LineChart.Line(texts.get("game.curve.world"), false, quarterly(shown, true)),
                        new LineChart.Line(texts.get("game.curve.reference"), true, quarterly(shown, false))),
                texts.get("game.chart.now"),
                texts.get("game.chart.table"));
    }

    private double[] quarterly(Scenario.Shown shown, boolean world) {
        var run = world ? curves.world() : curves.reference();
        return IntStream.rangeClosed(0, scenario.calendar().horizon())
                .mapToDouble(time -> run.at(shown.variable(), time))
                .toArray();
    }

    private double ratio(Scenario.Shown shown) {
        int horizon = scenario.calendar().horizon();
        return curves.world().at(shown.variable(), horizon) / curves.reference().at(shown.variable(), horizon);
    }

    private String finding(Scenario.Shown shown) {
        return shown.finding()
                .replace("{value}", atHorizon(curves.world(), shown))
                .replace("{quarter}", Quarters.label(scenario.calendar().horizon()));
    }

    /** The finding held against the line of history. */
    private String comparison(Scenario.Shown shown) {
        return finding(shown) + " " + texts.get("game.finding.history", atHorizon(curves.reference(), shown));
    }

    private String inShort(Scenario.Shown shown) {
        return texts.get(
                "game.finding.short",
                atHorizon(curves.world(), shown),
                shown.unit(),
                Quarters.label(scenario.calendar().horizon()),
                atHorizon(curves.reference(), shown));
    }

    private String atHorizon(Run run, Scenario.Shown shown) {
        return Numbers.fixed(run.at(shown.variable(), scenario.calendar().horizon()), 1);
    }

    /** One column per role, in the order of the scenario: nothing is ranked before the debrief. */
    Div teams() {
        Div teams = new Div();
        teams.addClassNames("four", "rule");
        teams.setId("scores");
        scenario.roles().forEach(role -> score(role).ifPresent(score -> teams.add(team(role, score))));
        return teams;
    }

    private Div team(Role role, Score score) {
        Span number = new Span(Numbers.fixed(score.total(), 1));
        number.addClassName("points");
        Paragraph total = new Paragraph(mark(role), number);
        total.addClassName("between");
        UnorderedList moved = new UnorderedList();
        moved.addClassName("note");
        moves(role)
                .ifPresent(moves -> role.levers().stream()
                        .filter(lever -> moves.before().level(lever.id())
                                != moves.after().level(lever.id()))
                        .forEach(lever -> moved.add(move(moves, lever))));
        int changed = moved.getComponentCount();
        if (changed == 0) {
            moved.add(new ListItem(texts.get("game.order.held")));
        }
        Div team = new Div(
                total, wall || changed == 0 ? moved : new Fold(texts.get("game.order.moved", changed), false, moved));
        team.setId("score-" + role.id().value());
        return team;
    }

    /** By which rule a role was played that had not sealed; empty where all had. */
    List<Paragraph> rules() {
        return scenario.roles().stream()
                .flatMap(role -> moves(role)
                        .flatMap(GameView.Moves::byRule)
                        .map(rule -> new Paragraph(texts.get("game.rule." + rule.name(), role.name())))
                        .stream())
                .toList();
    }

    /** The deals that were broken in the round, with their terms; empty where all were kept. */
    Optional<Component> breaches() {
        if (reveal.broken().isEmpty()) {
            return Optional.empty();
        }
        Div breaches = new Div(new H2(texts.get("game.breaches.title")));
        reveal.broken().forEach(deal -> breaches.add(new DealLine(texts, scenario, deal)));
        breaches.addClassNames("rule", "stack");
        breaches.setId("breaches");
        return Optional.of(breaches);
    }

    private Optional<Score> score(Role role) {
        return Optional.ofNullable(reveal.scores().get(role.id()));
    }

    private Optional<GameView.Moves> moves(Role role) {
        return Optional.ofNullable(reveal.moves().get(role.id()));
    }

    private static ListItem move(GameView.Moves moves, Lever lever) {
        Span change = new Span(Numbers.level(moves.before().level(lever.id())) + " \u2192 "
                + Numbers.level(moves.after().level(lever.id())));
        change.addClassName("change");
        ListItem item = new ListItem(new Span(lever.name()), change);
        item.addClassName("between");
        return item;
    }

    private static ActorMark mark(Role role) {
        return new ActorMark(role.id().value(), role.name());
    }
}
