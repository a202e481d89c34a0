package org.chokepoint.classroom;

import java.util.Optional;
import java.util.UUID;
import org.chokepoint.events.StreamId;

/** One activity run with a class. */
public record SessionId(UUID value) {

    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    /** The id in an address; empty for anything that is none. */
    public static Optional<SessionId> typed(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** What pages of the session watch beside its game: joining opened or closed, an address chosen. */
    public StreamId stream() {
        return new StreamId("session-" + value);
    }
}
