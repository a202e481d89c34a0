package org.chokepoint.classroom;

import java.util.UUID;

/** One activity run with a class. */
public record SessionId(UUID value) {

    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }
}
