package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Role;
import org.chokepoint.game.Scenario;
import org.chokepoint.game.Score;
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
        return scenario.shown().stream()
                .max((a, b) -> Double.compare(Math.abs(Math.log(ratio(a))), Math.abs(Math.log(ratio(b)))))
                .map(this::finding)
                .orElse(scenario.title());
    }

    List<Component> charts() {
        return scenario.shown().stream().<Component>map(this::chart).toList();
    }

    private Component chart(Scenario.Shown shown) {
        Paragraph why = new Paragraph(shown.why());
        why.addClassNames("small", "dim", "note");
        Div box = new Div(new H2(shown.title()), new LineChart(data(shown), wall), why);
        box.addClassNames("rule", "chart");
        box.setId("chart-" + shown.variable());
        return box;
    }

    private LineChart.Data data(Scenario.Shown shown) {
        int horizon = scenario.calendar().horizon();
        return new LineChart.Data(
                shown.title(),
                shown.unit(),
                finding(shown),
                Quarters.upTo(horizon),
                Quarters.label(scenario.calendar().start()
                        + reveal.round() * scenario.calendar().quartersPerRound()),
                1,
                List.of(
                        new LineChart.Line(texts.get("game.curve.world"), false, quarterly(shown, true)),
                        new LineChart.Line(texts.get("game.curve.reference"), true, quarterly(shown, false))),
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
        int horizon = scenario.calendar().horizon();
        double world = curves.world().at(shown.variable(), horizon);
        double reference = curves.reference().at(shown.variable(), horizon);
        return texts.get(
                "game.finding." + (world >= reference ? "above" : "below"),
                shown.title(),
                Numbers.fixed(world, 1),
                shown.unit(),
                Quarters.label(horizon),
                Numbers.fixed(reference, 1));
    }

    /** One row per role, in the order of the scenario: nothing is ranked before the debrief. */
    NativeTable scores() {
        NativeTableBody body = new NativeTableBody();
        scenario.roles()
                .forEach(role -> score(role).ifPresent(score -> {
                    NativeTableRow row = Tables.row(List.of(
                            mark(role),
                            new Span(Numbers.fixed(score.total(), 1)),
                            new Span(Numbers.signed(score.moneyLeft(), 1))));
                    row.setId("score-" + role.id().value());
                    body.add(row);
                }));
        return Tables.of("scores", texts, List.of("game.score.role", "game.score.total", "game.score.money"), body);
    }

    /** The levers that were moved, before and after; one row says how many were held. */
    NativeTable orders() {
        NativeTableBody body = new NativeTableBody();
        scenario.roles()
                .forEach(role -> moves(role)
                        .ifPresent(moves -> role.levers().forEach(lever -> {
                            double before = moves.before().level(lever.id());
                            double after = moves.after().level(lever.id());
                            NativeTableRow row = Tables.row(List.of(
                                    mark(role),
                                    new Span(lever.name()),
                                    new Span(Numbers.level(before) + " \u2192 " + Numbers.level(after))));
                            row.setId("order-" + lever.id().value());
                            row.setClassName("held", before == after);
                            body.add(row);
                        })));
        return Tables.of("orders", texts, List.of("game.score.role", "game.order.lever", "game.order.levels"), body);
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

    /** The quarter at which the series end. */
    String until() {
        return Quarters.label(scenario.calendar().horizon());
    }

    private Optional<Score> score(Role role) {
        return Optional.ofNullable(reveal.scores().get(role.id()));
    }

    private Optional<GameView.Moves> moves(Role role) {
        return Optional.ofNullable(reveal.moves().get(role.id()));
    }

    private static ActorMark mark(Role role) {
        return new ActorMark(role.id().value(), role.name());
    }
}
