package org.chokepoint.game;

import org.chokepoint.events.StreamId;

/** One game: one world, four teams. */
public record GameId(String value) {

    public StreamId stream() {
        return new StreamId("game-" + value);
    }
}
