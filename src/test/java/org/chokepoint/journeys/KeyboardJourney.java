package org.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chokepoint.journeys.Team.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A student drafts, answers an offer and signs with keys alone; on the way every page of a class is checked for who cannot see it. */
class KeyboardJourney {

    @TempDir
    Path folder;

    @Test
    void aStudentPlaysARoundWithKeysAlone() {
        try (Server server = Server.start(folder);
                ClassHour hour = new ClassHour((browser, path) -> server.url(path))) {
            hour.instructor.press("vaadin-details-summary");
            hour.instructor.nothingGrave();
            hour.openForFour();
            Browser student = hour.student("CNG");
            Keyboard keys = new Keyboard(student);
            takesHerSeat(hour, keys, server);
            hour.begin(1);
            drafts(keys);
            answersAnOffer(hour, keys);
            signs(hour, keys);
            hour.closeRound(1);
            student.nothingGrave();
            hour.wall.nothingGrave();
            hour.instructor.nothingGrave();
        }
    }

    private static void takesHerSeat(ClassHour hour, Keyboard keys, Server server) {
        Browser late = hour.browser("late", 390, 844);
        late.open(server.url("/join/" + hour.code));
        late.nothingGrave();
        Browser student = keys.page();
        student.open(server.url("/seat"));
        student.nothingGrave();
        keys.walkTo("main a.tall");
        keys.press(Keys.ENTER);
        student.see("#briefing");
        student.nothingGrave();
        hour.instructor.nothingGrave();
        hour.wall.nothingGrave();
    }

    private static void drafts(Keyboard keys) {
        Browser student = keys.page();
        student.nothingGrave();
        keys.walkTo("#lever-C3 [aria-label^='More']");
        keys.press(Keys.SPACE);
        student.see("#lever-C3.changed");
        assertThat(keys.isAt("#lever-C3 [aria-label^='More']")).isTrue();
        keys.walkTo("#lever-C3 .exact");
        keys.type("0.2");
        keys.press(Keys.TAB);
        student.seeText("#lever-C3 .stop", "0.2 \u00b7");

        keys.walkBackTo("#lever-C3 [aria-label^='Less']");
        keys.press(Keys.SPACE);
        student.seeText("#lever-C3 .stop", "0 \u00b7");
        assertThat(keys.isAt("#lever-C3 [aria-label^='Less']"))
                .as("a button that can be pressed no more keeps the focus")
                .isTrue();
    }

    private static void answersAnOffer(ClassHour hour, Keyboard keys) {
        Browser student = keys.page();
        keys.walkTo("#note");
        keys.press("half a thought");
        Team.of(hour, "USG")
                .offers(
                        "Chinese government",
                        new Promise("Cloud", "0.1", "1"),
                        new Promise("Gallium", "0.2", "1"),
                        true);
        student.seeText("#tab-offers .count", "1");
        assertThat(keys.isAt("#note")).as("what others do leaves the focus").isTrue();
        keys.press("!");
        keys.walkBackTo("vaadin-tab");
        keys.press(Keys.ARROW_RIGHT, Keys.ENTER);
        student.see("#offers .offer");
        student.nothingGrave();
        keys.walkTo("[id^=accept-]");
        keys.press(Keys.SPACE);
        student.seeText("#offers .offer", "accepted");
        assertThat(keys.isAt("#offers .offer"))
                .as("the answered offer has the focus")
                .isTrue();
    }

    private static void signs(ClassHour hour, Keyboard keys) {
        Browser student = keys.page();
        keys.walkBackTo("vaadin-tab");
        keys.press(Keys.ARROW_LEFT, Keys.ENTER);
        keys.walkTo("#note");
        hour.instructor.press("#move-on");
        student.seeText(".due", "Offers are closed");
        assertThat(keys.isAt("#note")).as("the phase leaves the focus").isTrue();
        assertThat(student.see("#note textarea").getAttribute("value")).isEqualTo("half a thought!");
        keys.walkBackTo("#seal");
        keys.press(Keys.ENTER);
        student.see("#receipt");
        assertThat(keys.isAt("[role=tabpanel]")).as("the receipt has the focus").isTrue();
        student.nothingGrave();
        keys.walkTo("#low-lag");
        keys.type("4");
        keys.press(Keys.TAB);
        keys.type("9");
        keys.walkTo("#forecast-lag");
        keys.press(Keys.ENTER);
        student.seeText("#saved-lag", "Saved: 4 to 9");
        keys.walkTo("#something-wrong");
    }
}
