package org.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Three times the server is killed as soon as a browser has shown "sealed". What was acknowledged is there after the
 * restart, and the browsers come back to their seats by themselves.
 */
class KillJourney {

    private static final Logger LOG = LoggerFactory.getLogger(KillJourney.class);
    private static final List<String> ROLES = List.of("USG", "CNG", "USC");
    private static final Map<String, Map<String, Double>> LEVELS =
            Map.of("USG", Map.of("U4", 0.3), "CNG", Map.of("C3", 0.4), "USC", Map.of("V3", 0.5));

    @TempDir
    Path folder;

    @Test
    void everySealedOrderOutlivesAKilledServer() {
        try (Server server = Server.start(folder);
                ClassHour hour = new ClassHour((browser, path) -> server.url(path))) {
            hour.openForFour();
            hour.begin(1);
            List<String> sealed = new ArrayList<>();
            for (String role : ROLES) {
                Browser student = hour.student(role);
                ClassHour.set(student, LEVELS.get(role));
                hour.browsers.forEach(Browser::mark);
                try (Trigger trigger = new Trigger(server::kill)) {
                    long shown = student.pressAndPull("#seal", "#receipt", trigger);
                    LOG.info("killed {} ms after the receipt was shown", trigger.pulled() - shown);
                }
                server.awaitEnd();
                sealed.add(role);
                server.restart();
                hour.browsers.forEach(Browser::awaitReload);
                assertAllAreBack(hour, sealed);
            }
            ClassHour.seal(hour.student("CNC"));
            hour.closeRound(1);
            assertThat(hour.wall.see("#score-USG").getText()).contains("0 \u2192 0.3");
            assertThat(hour.wall.see("#score-CNG").getText()).contains("\u2192 0.4");
            assertThat(hour.wall.see("#score-USC").getText()).contains("\u2192 0.5");
        }
    }

    /** Nobody presses anything here: pages that have lost their server find it again. */
    private static void assertAllAreBack(ClassHour hour, List<String> sealed) {
        for (String role : sealed) {
            hour.student(role)
                    .seeText(
                            "#receipt",
                            "\u2192 " + LEVELS.get(role).values().iterator().next());
            hour.student(role).seeText("#sealed-count", sealed.size() + " of 4");
        }
        hour.teams.keySet().stream()
                .filter(role -> !sealed.contains(role))
                .forEach(role -> hour.student(role).see("#seal"));
        hour.wall.seeText("#sealed-count", sealed.size() + " of 4");
        hour.instructor.seeText("#headline", sealed.size() + " of 4");
    }
}
