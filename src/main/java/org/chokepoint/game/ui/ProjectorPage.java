package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.Actor;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.live.LiveStreams;
import org.chokepoint.ui.page.Brand;
import org.chokepoint.ui.page.Countdown;
import org.chokepoint.ui.text.Texts;

/** The page on the wall while a game is played. Whoever opens it sees what anybody may know, and no more. */
@Route("projector")
@AnonymousAllowed
class ProjectorPage extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final Games games;
    private final LiveStreams live;
    private final Texts texts;
    private final Span where = new Span();
    private final Div content = new Div();
    private final SealedCount count;
    private final PublicNews news;
    private final Div clock = new Div();
    private Optional<GameView.Timing> timing = Optional.empty();
    private String stage = "";

    ProjectorPage(Games games, LiveStreams live, Readings readings) {
        this.games = games;
        this.live = live;
        this.texts = readings.texts();
        this.count = new SealedCount(texts);
        this.news = new PublicNews(readings);
        clock.addClassName("clock");
        addClassName("wall");
        content.addClassName("wall-content");
        Div strip = new Div(new Brand(texts.get("ui.brand")), where);
        strip.addClassName("strip");
        add(strip, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        GameId game = new GameId(id);
        if (!games.exists(game)) {
            throw new NotFoundException("no game " + id);
        }
        live.watch(this, game.stream(), () -> render(game));
    }

    @Override
    public String getPageTitle() {
        return texts.get("game.projector.page");
    }

    private void render(GameId game) {
        GameView.Table table = games.view(game, new Actor.Visitor()).table();
        Scenario scenario = games.scenario(game);
        where.setText(where(scenario, table));
        String now = table.phase() + " " + table.round();
        if (!now.equals(stage)) {
            stage = now;
            content.removeAll();
            content.add(
                    switch (table.phase()) {
                        case NEW, LOBBY ->
                            new Component[] {
                                new H1(texts.get("game.wall.lobby")), new Paragraph(texts.get("game.due.lobby"))
                            };
                        case BRIEFING, DRAFTING, SEALING, APPEALS -> playing(table);
                        case READING, FINISHED -> revealed(game, scenario, table);
                    });
        }
        count.update(table);
        count.setVisible(table.phase() != Phase.BRIEFING);
        news.update(scenario, table, games.texts(game, new Actor.Visitor()));
        if (!timing.equals(Optional.of(table.timing()))) {
            timing = Optional.of(table.timing());
            showClock(table.timing());
        }
    }

    private void showClock(GameView.Timing now) {
        clock.removeAll();
        now.until().ifPresent(until -> {
            Countdown left = new Countdown(Map.of("60", texts.get("game.wall.minute")));
            now.pausedAt()
                    .ifPresentOrElse(
                            paused -> left.stand(Duration.between(paused, until), Instant.now()),
                            () -> left.run(until, Instant.now()));
            clock.add(left);
            now.pausedAt().ifPresent(paused -> clock.add(new Span(texts.get("game.wall.paused"))));
        });
    }

    private String where(Scenario scenario, GameView.Table table) {
        return switch (table.phase()) {
            case NEW, LOBBY -> table.title();
            case BRIEFING, DRAFTING, SEALING, APPEALS ->
                Where.round(texts, table) + " \u00b7 " + Where.plays(texts, scenario, table);
            case READING, FINISHED ->
                texts.get(
                        "game.wall.played",
                        table.round(),
                        Quarters.label(scenario.calendar().horizon()));
        };
    }

    private Component[] playing(GameView.Table table) {
        Paragraph rule = new Paragraph(texts.get("game.wall.rule"));
        rule.addClassName("note");
        Div box = new Div(new H1(texts.get("game.wall.phase." + table.phase(), table.round())), clock, count, rule);
        box.addClassName("drafting");
        return new Component[] {box, news};
    }

    private Component[] revealed(GameId game, Scenario scenario, GameView.Table table) {
        GameView.Reveal last = table.reveals().getLast();
        Games.Curves curves = games.curves(game, last.round()).orElseThrow();
        RevealPanel reveal = new RevealPanel(texts, scenario, curves, last, true);
        H1 headline = new H1(reveal.headline());
        headline.setId("headline");
        Div charts = new Div(reveal.charts().toArray(Component[]::new));
        charts.addClassName("three");
        Div teams = reveal.teams();
        Div rules = new Div(reveal.rules().toArray(Component[]::new));
        rules.addClassName("note");
        List<Component> shown = new ArrayList<>(List.of(headline));
        reveal.breaches().ifPresent(shown::add);
        shown.addAll(List.of(charts, teams));
        if (rules.getComponentCount() > 0) {
            shown.add(rules);
        }
        shown.add(Where.model(texts, scenario, table));
        return shown.toArray(Component[]::new);
    }
}
