package org.chokepoint.game;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Verdict;
import org.chokepoint.scenario.Announced;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Happening;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** What a game has done to its world. */
final class Courses {

    /** How long conduct moves trust, in quarters. */
    private static final double CONDUCT = 1;

    private Courses() {}

    /** The course up to now: the cards of the present round have been drawn, its orders are not known. */
    static Course now(Scenario scenario, GameState state) {
        return of(scenario, state, state.played().size(), Integer.MAX_VALUE);
    }

    /** The course when the orders of a round were given: its cards were known, its orders not. */
    static Course before(Scenario scenario, GameState state, int round) {
        return of(scenario, state, round - 1, round);
    }

    /** The course of so many rounds; what came later is not in it. */
    static Course of(Scenario scenario, GameState state, int rounds) {
        return of(scenario, state, rounds, rounds);
    }

    private static Course of(Scenario scenario, GameState state, int rounds, int lastCard) {
        List<Announced> announced = new ArrayList<>();
        List<Happening> conduct = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Played played = state.played().get(round - 1);
            int next = round + 1;
            played.announced()
                    .values()
                    .forEach(order ->
                            order.levels().forEach((lever, level) -> announced.add(new Announced(lever, next, level))));
            conduct.addAll(conduct(scenario, played, round));
        }
        List<Happening> events = state.cards().stream()
                .filter(card -> card.round() <= lastCard)
                .flatMap(card -> happenings(scenario, card))
                .toList();
        return new Course(state.history().subList(0, rounds), announced, events, conduct);
    }

    private static Stream<Happening> happenings(Scenario scenario, GameEvent.CardDrawn drawn) {
        return scenario.card(drawn.card()).stream().flatMap(card -> card.from(drawn.from()).stream());
    }

    private static List<Happening> conduct(Scenario scenario, Played played, int round) {
        Rules.Trust trust = scenario.rules().trust();
        double from = scenario.calendar().startOf(round);
        List<Happening> conduct = new ArrayList<>();
        for (Verdict verdict : played.verdicts()) {
            if (verdict.standing() == Standing.BROKEN) {
                conduct.add(new Happening(World.TRUST, trust.breach(), from, from + CONDUCT));
            }
        }
        played.kept()
                .values()
                .forEach(kept -> conduct.add(
                        new Happening(World.TRUST, kept ? trust.kept() : trust.withdrawn(), from, from + CONDUCT)));
        return conduct;
    }
}
