package org.chokepoint.classroom;

import java.util.UUID;

/** A class, for the database. */
public record ClassroomId(UUID value) {

    public static ClassroomId of(String text) {
        return new ClassroomId(UUID.fromString(text));
    }
}
