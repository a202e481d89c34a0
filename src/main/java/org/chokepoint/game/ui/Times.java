package org.chokepoint.game.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Instants as people read them from the clock of their own device. */
final class Times {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Times() {}

    static String seconds(Instant instant) {
        return SECONDS.format(instant.atZone(zone()));
    }

    /** That of the device; that of the server where a device does not tell one that is known. */
    private static ZoneId zone() {
        return Optional.ofNullable(UI.getCurrent())
                .map(page -> page.getPage().getExtendedClientDetails().getTimeZoneId())
                .flatMap(Times::known)
                .orElseGet(ZoneId::systemDefault);
    }

    private static Optional<ZoneId> known(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
