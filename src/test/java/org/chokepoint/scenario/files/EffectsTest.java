package org.chokepoint.scenario.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.dynamics.Run;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Happening;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Cards, deals and breaches against an independent implementation of the model, of its inputs and of the scores. */
class EffectsTest {

    private static final double TOLERANCE = 1e-6;
    private static final World WORLD = LongDecade.WORLD;
    private static final List<Happening> BREACH = List.of(new Happening(World.TRUST, -0.5, 13, 14));

    static List<String> cards() {
        return List.copyOf(LongDecade.EXPECTED.get("cards").propertyNames());
    }

    static Stream<JsonNode> deals() {
        return LongDecade.EXPECTED.get("deals").valueStream();
    }

    /** Drawn in 2024 Q4 on the course of history, and held against a reference in which it does not happen. */
    @ParameterizedTest
    @MethodSource("cards")
    void aCardDoesWhatIsExpected(String id) {
        List<Happening> events = LongDecade.card(id).from(9);
        Run run = WORLD.run(new Course(List.of(), List.of(), events, List.of()));
        agrees(run, WORLD.reference(List.of()), LongDecade.EXPECTED.get("cards").get(id));
    }

    @Test
    void everyCardOfTheScenarioIsCompared() {
        assertThat(LongDecade.SCENARIO.cards())
                .extracting(card -> card.id())
                .containsExactlyInAnyOrderElementsOf(cards());
    }

    @ParameterizedTest
    @MethodSource("deals")
    void aDealKeptOrBrokenDoesWhatIsExpected(JsonNode deal) {
        List<Order> rounds = LongDecade.rounds(deal.get("rounds"));
        List<Happening> conduct = deal.get("broken").asBoolean() ? BREACH : List.of();
        Run run = WORLD.run(new Course(rounds, List.of(), List.of(), conduct));
        agrees(run, WORLD.reference(List.of()), deal.get("scores"));
        assertThat(run.at("TEN", 21)).isCloseTo(deal.get("tension").asDouble(), within(TOLERANCE));
        assertThat(run.at("TRUST", 21)).isCloseTo(deal.get("trust").asDouble(), within(TOLERANCE));
    }

    /** A meeting of leaders lifts trust in the quarter in which a breach costs it: the two add up, the meeting is in the reference too. */
    @Test
    void aCardAndABreachOfTheSameQuarterAddUp() {
        List<Happening> meeting = LongDecade.card("E9").from(13);
        List<Order> rounds =
                LongDecade.rounds(LongDecade.EXPECTED.get("deals").get(1).get("rounds"));
        Run run = WORLD.run(new Course(rounds, List.of(), meeting, BREACH));
        agrees(run, WORLD.reference(meeting), LongDecade.EXPECTED.get("cardAndBreach"));
    }

    @Test
    void theOrderInWhichThingsHappenIsOfNoConsequence() {
        List<Happening> events = Stream.of("E1", "E9", "E12", "E15")
                .flatMap(id -> LongDecade.card(id).from(9).stream())
                .toList();
        List<Happening> backwards = new ArrayList<>(events.reversed());
        Run one = WORLD.reference(events);
        Run other = WORLD.reference(backwards);
        for (String variable : List.of("LAG", "RATIO", "TRUST", "USCLREV")) {
            assertThat(other.series(variable)).isEqualTo(one.series(variable));
        }
    }

    private static void agrees(Run run, Run reference, JsonNode scores) {
        Map<String, Double> found = LongDecade.points(run, reference);
        LongDecade.expected(scores)
                .forEach((role, points) -> assertThat(found.get(role)).as(role).isCloseTo(points, within(TOLERANCE)));
    }
}
