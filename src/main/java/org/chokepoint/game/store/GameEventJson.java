package org.chokepoint.game.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.game.GameEvent;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.RoleId;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of events. A stored name never changes; a new shape is a new number. */
final class GameEventJson {

    private static final Map<String, Class<? extends GameEvent>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("game.opened.1", GameEvent.Opened.class);
        TYPES.put("game.seat-taken.1", GameEvent.SeatTaken.class);
        TYPES.put("game.round-begun.1", GameEvent.RoundBegun.class);
        TYPES.put("game.briefing-read.1", GameEvent.BriefingRead.class);
        TYPES.put("game.order-drafted.1", GameEvent.OrderDrafted.class);
        TYPES.put("game.note-written.1", GameEvent.NoteWritten.class);
        TYPES.put("game.order-sealed.1", GameEvent.OrderSealed.class);
        TYPES.put("game.round-closed.1", GameEvent.RoundClosed.class);
        TYPES.put("game.orders-revealed.1", GameEvent.OrdersRevealed.class);
        TYPES.put("game.round-scored.1", GameEvent.RoundScored.class);
        TYPES.put("game.finished.1", GameEvent.Finished.class);
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(SeatId.class, Plain.class)
            .addMixIn(RoleId.class, Plain.class)
            .addMixIn(LeverId.class, Plain.class)
            .addMixIn(UserId.class, Plain.class)
            .build();

    private GameEventJson() {}

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
        if (shape == null) {
            throw new IllegalStateException("the log holds an event of the unknown type " + type);
        }
        return JSON.readValue(body, shape);
    }

    /** An id is stored as its bare value, as a key of a map too. */
    private interface Plain {
        @JsonValue
        Object value();
    }
}
