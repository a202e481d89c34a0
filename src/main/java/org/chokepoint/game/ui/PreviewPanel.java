package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.chart.RangeDots;
import org.chokepoint.ui.text.Texts;

/** What the draft would do to the score, by aim, to the other teams and to the curves, against levers left as they are. */
class PreviewPanel extends Div {

    private final Desk desk;
    private final Scenario scenario;
    private final Span points = new Span();
    private final Span range = new Span();
    private final Div aims = new Div();
    private final Div others = new Div();
    private final Details curves;
    private final Div body;
    private Object shown = "";
    private Optional<Games.Preview> preview = Optional.empty();

    /** Draws nothing before the first update. */
    PreviewPanel(Desk desk, Scenario scenario) {
        this.desk = desk;
        this.scenario = scenario;
        Texts texts = desk.texts();
        Paragraph sentence = new Paragraph(points, range);
        sentence.setId("preview");
        sentence.getElement().setAttribute("role", "status");
        points.addClassName("number");
        aims.setId("preview-aims");
        others.setId("preview-teams");
        curves = new Details(texts.get("game.preview.curves"), new Div());
        curves.addOpenedChangeListener(opened -> drawCurves());
        body = new Div(aims, note("game.preview.about"), new Details(texts.get("game.preview.teams"), others), curves);
        add(new H2(texts.get("game.preview.title")), sentence, body);
        addClassName("preview");
    }

    /**
     * The model is asked only when the draft or an assumption has changed.
     *
     * @return whether it was asked
     */
    boolean update(GameView.Member member) {
        Object now = List.of(member.drafting().order(), member.drafting().next(), member.assumptions());
        boolean asks = !now.equals(shown);
        if (asks) {
            shown = now;
            preview = desk.games().preview(desk.game(), desk.player());
            preview.ifPresent(known -> show(known, member.role()));
            drawCurves();
        }
        return asks;
    }

    /** What one lever of the draft does alone, the rest of the draft as it is. */
    Optional<Outlook.Spread> alone(GameView.Member member, Lever lever) {
        int round = member.table().round();
        double present = member.present().level(lever.id());
        Term unchanged = new Term(own(member), lever.id(), Term.Bound.EXACTLY, present, round, round);
        return desk.games()
                .preview(desk.game(), desk.player(), List.of(unchanged))
                .map(without -> without.held()
                        .of(own(member))
                        .total()
                        .since(without.drafted().of(own(member)).total()));
    }

    private static RoleId own(GameView.Member member) {
        return member.role().id();
    }

    private void show(Games.Preview known, Role own) {
        Texts texts = desk.texts();
        Outlook.Spread change = Changes.of(known, own);
        boolean changes = !known.drafted().equals(known.held());
        body.setVisible(changes);
        points.setText(changes ? Numbers.signed(change.middle(), 1) : "");
        range.setText(changes ? " " + range(change) : texts.get("game.preview.nothing"));
        aims.removeAll();
        List<Outlook.Aim> before = known.held().of(own.id()).aims();
        List<Outlook.Aim> after = known.drafted().of(own.id()).aims();
        aims.add(Changes.dots(
                texts,
                Stream.concat(
                                IntStream.range(0, after.size()).mapToObj(i -> aim(before.get(i), after.get(i))),
                                Stream.of(money(known, own)))
                        .toList()));
        others.removeAll();
        others.add(Changes.dots(
                texts,
                scenario.roles().stream()
                        .filter(role -> !role.equals(own))
                        .map(role -> Changes.row(texts, known, role))
                        .toList()));
    }

    private String range(Outlook.Spread change) {
        return desk.texts()
                .get(
                        Changes.isEither(change) ? "game.preview.either" : "game.preview.range",
                        Numbers.signed(change.low(), 1),
                        Numbers.signed(change.high(), 1));
    }

    private RangeDots.Row aim(Outlook.Aim before, Outlook.Aim after) {
        double was = before.end().spread().middle();
        double then = after.end().spread().middle();
        Component name = WhatLink.of(
                scenario, after.objective().variable(), after.objective().label());
        return Changes.row(name, values(was, then, after.unit()), after.points().since(before.points()));
    }

    /** What the score has beyond the aims; it is the same in every run. */
    private RangeDots.Row money(Games.Preview known, Role own) {
        double change =
                known.drafted().of(own.id()).money() - known.held().of(own.id()).money();
        return Changes.row(
                new Span(desk.texts().get("game.score.money")), "", new Outlook.Spread(change, change, change));
    }

    private String values(double was, double then, String unit) {
        boolean isShare = unit.equals("fraction");
        double scale = isShare ? 100 : 1;
        int digits = Numbers.digits(scale * Math.max(Math.abs(was), Math.abs(then)));
        return desk.texts()
                .get(
                        "game.preview.values",
                        Numbers.fixed(scale * was, digits),
                        Numbers.fixed(scale * then, digits),
                        isShare ? "%" : words(unit))
                .strip();
    }

    /** A pure number has none. */
    private String words(String unit) {
        return unit.equals("dimensionless") ? "" : desk.texts().unit(unit);
    }

    private void drawCurves() {
        if (curves.isOpened()) {
            curves.removeAll();
            preview.ifPresent(known -> new ExpectedCurves(desk.texts(), scenario, known).forEach(curves::add));
        }
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(desk.texts().get(key));
        note.addClassNames("small", "dim");
        return note;
    }
}
