package org.chokepoint.game.store;

import java.time.Instant;
import java.util.List;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.EventLog.Entry;
import org.chokepoint.events.EventLog.Stored;
import org.chokepoint.events.StreamId;
import org.chokepoint.events.VersionConflict;
import org.chokepoint.game.GameId;
import tools.jackson.databind.json.JsonMapper;

/** The games that a seat has opened for itself alone; each seat has a stream of them. */
record OwnGames(EventLog log) {

    private static final String TYPE = "solo.opened.1";
    private static final int TRIES = 3;
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Body(String game) {}

    void add(SeatId seat, GameId game, Instant at) {
        Entry entry = new Entry(TYPE, new Actor.Player(seat).id(), at, JSON.writeValueAsString(new Body(game.value())));
        for (int tried = 1; ; tried++) {
            try {
                log.append(stream(seat), log.read(stream(seat), 0).size(), List.of(entry));
                return;
            } catch (VersionConflict other) {
                if (tried == TRIES) {
                    throw other;
                }
            }
        }
    }

    /** The newest first. */
    List<GameId> of(SeatId seat) {
        return log.read(stream(seat), 0).reversed().stream()
                .map(Stored::entry)
                .map(entry ->
                        new GameId(JSON.readValue(entry.body(), Body.class).game()))
                .toList();
    }

    private static StreamId stream(SeatId seat) {
        return new StreamId("solo-" + seat.value());
    }
}
