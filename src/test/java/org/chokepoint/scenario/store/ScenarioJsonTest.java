package org.chokepoint.scenario.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Headline;
import org.chokepoint.scenario.Intelligence;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Objective;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioJsonTest {

    private static final RoleId USG = new RoleId("USG");

    /** Its stored form is never changed: games that were played by it have to be replayed. */
    @Test
    void theFirstStoredFormStaysReadable() throws IOException {
        String stored = Files.readString(Path.of("src/test/resources/scenarios/scenario.1.json"));
        assertThat(ScenarioJson.read(stored)).isEqualTo(allKinds());
    }

    private static Scenario allKinds() {
        return new Scenario(
                "small",
                "Small",
                10,
                "One of each kind.",
                "decoupling",
                new Scenario.Calendar(0, 4, 2, 12),
                "It begins.",
                List.of(role()),
                List.of(new Scenario.Shown("LAG", "Lag", "months", "{value} in {quarter}.", "Why.")),
                List.of(new Scenario.Situation("open", new Order(Map.of(new LeverId("U1"), 0.25)))),
                Rules.plain(),
                List.of(new Pace(45, 2, 300, 60, 480, 60, 240)),
                List.of(card()),
                List.of(new Intelligence(
                        "usg-lag",
                        USG,
                        1,
                        "About {value} months.",
                        Optional.of("S1"),
                        Optional.of(new Intelligence.Estimate("LAG", Intelligence.Spread.FACTOR, 0.8, 1.25)))),
                List.of(
                        new Question("lag", "How long?", "LAG", new Question.Kind.Interval("months", 0, 24)),
                        new Question("gap", "Above three?", "RATIO", new Question.Kind.Chance(3))),
                List.of(new Headline("Lag grows", "LAG", Headline.Against.LAST_ROUND, 10)));
    }

    private static Role role() {
        Lever lever = new Lever(
                new LeverId("U1"),
                "Threshold",
                "\u95e8\u69db",
                7,
                new Lever.Reality("A rule", "one quarter", Lever.Reversible.PARTLY, Optional.of("S2")),
                List.of(new Lever.Stop(0, "none")));
        return new Role(
                USG,
                "US government",
                "\u7f8e\u56fd\u653f\u5e9c",
                "A lead.",
                "You speak.",
                "political capital",
                4,
                2,
                List.of(lever),
                List.of(
                        new Objective("Lead", "LAG", 0.5, new Objective.Measure.Absolute(0, 20)),
                        new Objective("Ratio", "RATIO", 0.5, new Objective.Measure.Relative(2, true))));
    }

    private static Card card() {
        List<Card.Condition> all = List.of(
                new Card.Condition.Above("LAG", 6),
                new Card.Condition.Below("RATIO", 3),
                new Card.Condition.From(4),
                new Card.Condition.DealBroken());
        return new Card(
                "E1",
                "Something",
                "It happens.",
                Optional.empty(),
                "chokepoints",
                true,
                List.of(new Card.Effect("shock", 1, Double.POSITIVE_INFINITY)),
                new Card.Trigger(0.2, OptionalInt.of(2), all, List.of(new Card.Boost(1.5, all.subList(0, 1)))));
    }
}
