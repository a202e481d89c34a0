package org.chokepoint.game;

import java.util.Optional;
import org.chokepoint.events.StreamId;

/** One game: one world, four teams. */
public record GameId(String value) {

    /** How the names of the streams of games begin. */
    public static final String STREAM = "game-";

    public StreamId stream() {
        return new StreamId(STREAM + value);
    }

    /** The game of a stream; empty for a stream of anything else. */
    public static Optional<GameId> of(StreamId stream) {
        return stream.value().startsWith(STREAM)
                ? Optional.of(new GameId(stream.value().substring(STREAM.length())))
                : Optional.empty();
    }
}
