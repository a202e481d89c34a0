package org.chokepoint.scenario.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Objective;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of a scenario. A stored name never changes, and what is added later may be missing. */
final class ScenarioJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(RoleId.class, Plain.class)
            .addMixIn(LeverId.class, Plain.class)
            .addMixIn(Card.Condition.class, Conditions.class)
            .addMixIn(Objective.Measure.class, Measures.class)
            .addMixIn(Question.Kind.class, Questions.class)
            .build();

    private ScenarioJson() {}

    static String write(Scenario scenario) {
        return JSON.writeValueAsString(scenario);
    }

    static Scenario read(String body) {
        return JSON.readValue(body, Scenario.class);
    }

    /** An id is stored as its bare value, as a key of a map too. */
    private interface Plain {
        @JsonValue
        Object value();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Card.Condition.Above.class, name = "above"),
        @JsonSubTypes.Type(value = Card.Condition.Below.class, name = "below"),
        @JsonSubTypes.Type(value = Card.Condition.From.class, name = "from"),
        @JsonSubTypes.Type(value = Card.Condition.DealBroken.class, name = "deal-broken")
    })
    private interface Conditions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Objective.Measure.Absolute.class, name = "absolute"),
        @JsonSubTypes.Type(value = Objective.Measure.Relative.class, name = "relative")
    })
    private interface Measures {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Question.Kind.Interval.class, name = "interval"),
        @JsonSubTypes.Type(value = Question.Kind.Chance.class, name = "chance")
    })
    private interface Questions {}
}
