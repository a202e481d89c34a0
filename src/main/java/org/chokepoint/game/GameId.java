package org.chokepoint.game;

import org.chokepoint.events.StreamId;

/** One game: one world, four teams. */
public record GameId(String value) {

    /** How the names of the streams of games begin. */
    public static final String STREAM = "game-";

    public StreamId stream() {
        return new StreamId(STREAM + value);
    }

    public static GameId of(StreamId stream) {
        return new GameId(stream.value().substring(STREAM.length()));
    }
}
