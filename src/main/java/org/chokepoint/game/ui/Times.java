package org.chokepoint.game.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants as people in the room read them from a clock. */
final class Times {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Times() {}

    static String minutes(Instant instant) {
        return MINUTES.format(instant.atZone(ZoneId.systemDefault()));
    }

    static String seconds(Instant instant) {
        return SECONDS.format(instant.atZone(ZoneId.systemDefault()));
    }
}
