package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.Countdown;
import org.chokepoint.ui.text.Texts;

/** What is due now: the time left, what to do, and what happens otherwise. */
record DueLine(Texts texts, Scenario scenario, GameView.Member member) {

    /** @param acts what can be done about it in the line itself */
    Component[] with(List<Component> acts) {
        Paragraph said = new Paragraph();
        Span what = new Span(what());
        what.addClassName("b");
        said.add(what, new Span(" " + paused() + otherwise()));
        return Stream.concat(Stream.concat(clock().stream(), Stream.of(said)), acts.stream())
                .toArray(Component[]::new);
    }

    private Optional<Component> clock() {
        GameView.Timing timing = member.table().timing();
        Instant now = Instant.now();
        return timing.until().map(until -> {
            Countdown countdown = new Countdown(Map.of(
                    "300", texts.get("game.clock.five"),
                    "60", texts.get("game.clock.one"),
                    "15", texts.get("game.clock.last")));
            timing.pausedAt()
                    .ifPresentOrElse(
                            paused -> countdown.stand(Duration.between(paused, until), now),
                            () -> countdown.run(until, now));
            return countdown;
        });
    }

    private String what() {
        boolean sealed = member.sealed().isPresent();
        int round = member.table().round();
        return switch (member.table().phase()) {
            case NEW, LOBBY -> texts.get("game.due.lobby");
            case BRIEFING -> texts.get("game.due.briefing", round);
            case DRAFTING -> texts.get(sealed ? "game.due.sealed" : "game.due.draft");
            case SEALING -> texts.get(sealed ? "game.due.sealed" : "game.due.sign");
            case APPEALS -> texts.get(member.missed().isPresent() ? "game.due.missed" : "game.due.appeals");
            case READING -> texts.get("game.due.revealed", round);
            case FINISHED -> texts.get("game.due.finished", round);
        };
    }

    private String paused() {
        return member.table().timing().pausedAt().isPresent() ? texts.get("game.due.paused") + " " : "";
    }

    private String otherwise() {
        boolean timed = member.table().timing().until().isPresent();
        return switch (member.table().phase()) {
            case NEW, LOBBY, FINISHED -> "";
            case BRIEFING, APPEALS, READING -> then(timed);
            case DRAFTING, SEALING -> member.sealed().isPresent() ? then(timed) : missing();
        };
    }

    private String then(boolean timed) {
        String byHand = member.table().solo() ? "game.due.by-self" : "game.due.by-hand";
        return texts.get(timed ? "game.due.by-itself" : byHand);
    }

    /** What becomes of an order that nobody signs, by the first rule of the scenario. */
    private String missing() {
        return scenario.rules().missing().stream()
                .findFirst()
                .map(rule -> texts.get("game.due.otherwise", texts.get("game.due.missing." + rule.name())))
                .orElse("");
    }

    /** The same by all rules of the scenario, in their order. */
    static String missing(Texts texts, Scenario scenario) {
        return scenario.rules().missing().stream()
                .map(rule -> texts.get("game.due.missing." + rule.name()))
                .reduce((first, then) -> texts.get("game.due.else", first, then))
                .map(rules -> texts.get("game.due.otherwise", rules))
                .orElse("");
    }
}
