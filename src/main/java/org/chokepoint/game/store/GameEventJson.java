package org.chokepoint.game.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.game.Answer;
import org.chokepoint.game.GameEvent;
import org.chokepoint.game.Stance;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.ScenarioVersion;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of events. A stored name never changes; a new shape is a new number, and the old one stays readable. */
final class GameEventJson {

    private static final Map<String, Class<? extends GameEvent>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("game.opened.3", GameEvent.Opened.class);
        TYPES.put("game.seat-taken.1", GameEvent.SeatTaken.class);
        TYPES.put("game.phase-begun.1", GameEvent.PhaseBegun.class);
        TYPES.put("game.paused.1", GameEvent.Paused.class);
        TYPES.put("game.resumed.1", GameEvent.Resumed.class);
        TYPES.put("game.extended.1", GameEvent.Extended.class);
        TYPES.put("game.briefing-read.1", GameEvent.BriefingRead.class);
        TYPES.put("game.order-drafted.2", GameEvent.OrderDrafted.class);
        TYPES.put("game.signature-given.1", GameEvent.SignatureGiven.class);
        TYPES.put("game.signature-taken-back.1", GameEvent.SignatureTakenBack.class);
        TYPES.put("game.order-sealed.2", GameEvent.OrderSealed.class);
        TYPES.put("game.note-written.1", GameEvent.NoteWritten.class);
        TYPES.put("game.message-sent.1", GameEvent.MessageSent.class);
        TYPES.put("game.statement-made.1", GameEvent.StatementMade.class);
        TYPES.put("game.memo-written.1", GameEvent.MemoWritten.class);
        TYPES.put("game.offer-made.1", GameEvent.OfferMade.class);
        TYPES.put("game.offer-accepted.1", GameEvent.OfferAccepted.class);
        TYPES.put("game.offer-declined.1", GameEvent.OfferDeclined.class);
        TYPES.put("game.offer-withdrawn.1", GameEvent.OfferWithdrawn.class);
        TYPES.put("game.offers-expired.1", GameEvent.OffersExpired.class);
        TYPES.put("game.stance-assumed.1", GameEvent.StanceAssumed.class);
        TYPES.put("game.forecast-given.1", GameEvent.ForecastGiven.class);
        TYPES.put("game.office-handed-over.1", GameEvent.OfficeHandedOver.class);
        TYPES.put("game.problem-reported.1", GameEvent.ProblemReported.class);
        TYPES.put("game.card-drawn.1", GameEvent.CardDrawn.class);
        TYPES.put("game.intelligence-gathered.1", GameEvent.IntelligenceGathered.class);
        TYPES.put("game.defaults-applied.1", GameEvent.DefaultsApplied.class);
        TYPES.put("game.appealed.1", GameEvent.Appealed.class);
        TYPES.put("game.appeal-answered.1", GameEvent.AppealAnswered.class);
        TYPES.put("game.round-closed.1", GameEvent.RoundClosed.class);
        TYPES.put("game.orders-revealed.1", GameEvent.OrdersRevealed.class);
        TYPES.put("game.orders-announced.1", GameEvent.OrdersAnnounced.class);
        TYPES.put("game.announcements-judged.1", GameEvent.AnnouncementsJudged.class);
        TYPES.put("game.deals-judged.1", GameEvent.DealsJudged.class);
        TYPES.put("game.round-scored.1", GameEvent.RoundScored.class);
        TYPES.put("game.outcomes-measured.1", GameEvent.OutcomesMeasured.class);
        TYPES.put("game.finished.1", GameEvent.Finished.class);
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(SeatId.class, Plain.class)
            .addMixIn(RoleId.class, Plain.class)
            .addMixIn(LeverId.class, Plain.class)
            .addMixIn(UserId.class, Plain.class)
            .addMixIn(OfferId.class, Plain.class)
            .addMixIn(ModelVersion.class, PlainVersion.class)
            .addMixIn(ScenarioVersion.class, PlainVersion.class)
            .addMixIn(Stance.class, StanceKinds.class)
            .addMixIn(Answer.class, AnswerKinds.class)
            .build();

    private GameEventJson() {}

    /** What is written today, by stored name. */
    static Map<String, Class<? extends GameEvent>> types() {
        return Map.copyOf(TYPES);
    }

    static String type(GameEvent event) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(event.getClass()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stored name for " + event.getClass()));
    }

    static String write(GameEvent event) {
        return JSON.writeValueAsString(event);
    }

    static GameEvent read(String type, String body) {
        Class<? extends GameEvent> shape = TYPES.get(type);
        if (shape != null) {
            return JSON.readValue(body, shape);
        }
        Class<? extends FormerEvent> former = FormerEvent.TYPES.get(type);
        if (former == null) {
            throw new IllegalStateException("the log holds an event of the unknown type " + type);
        }
        return JSON.readValue(body, former).now();
    }

    /** An id is stored as its bare value, as a key of a map too. */
    private interface Plain {
        @JsonValue
        Object value();
    }

    private interface PlainVersion {
        @JsonValue
        String id();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Stance.Hold.class, name = "hold"),
        @JsonSubTypes.Type(value = Stance.History.class, name = "history"),
        @JsonSubTypes.Type(value = Stance.Situation.class, name = "situation")
    })
    private interface StanceKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Interval.class, name = "interval"),
        @JsonSubTypes.Type(value = Answer.Chance.class, name = "chance")
    })
    private interface AnswerKinds {}
}
