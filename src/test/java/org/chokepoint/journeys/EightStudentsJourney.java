package org.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.journeys.Team.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight students in four teams of two. In the first session deals bind; in the second, of two rounds, one is broken, a
 * team misses the deadline, something happens, and everybody reads what came of it.
 */
class EightStudentsJourney {

    private static final List<String> EIGHT =
            List.of("Mira", "Jonas", "Ade", "Tom\u00e1s", "Lin", "Zara", "Otto", "Wei");
    private static final String CHINA = "Chinese government";
    private static final String TERM = "Gallium and germanium licences at most 0.2";
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    @Test
    void eightStudentsPlayInFourTeams() {
        try (Server server = Server.start(folder);
                ClassHour hour = new ClassHour((browser, path) -> server.url(path))) {
            aDealBinds(hour);
            hour.open("Chips then clouds", true);
            hour.seat(EIGHT);
            hour.begin(1);
            aDealIsBroken(hour);
            somethingHappens(hour);
            aTeamMissesTheDeadline(hour);
            allReadWhatCame(hour);
            hour.begin(2);
            aTeamSignsAfterAll(hour);
            hour.instructor.press("#finish");
            hour.students().forEach(student -> student.seeText(".due", "The game is over"));
        }
    }

    private static void aDealBinds(ClassHour hour) {
        hour.open("Countermeasures", false);
        hour.seat(EIGHT);
        assertThat(hour.teams.values()).hasSize(4).allMatch(team -> team.size() == 2);
        hour.begin(1);
        Team buyer = Team.of(hour, "USG");
        Team seller = Team.of(hour, "CNG");
        Browser third = hour.student("USC");
        buyer.offers(CHINA, new Promise("Entity", "0.5", "1"), new Promise("Gallium", "0.2", "1"), false);
        assertThat(third.text()).doesNotContain(TERM);
        seller.accepts("It cannot be broken");
        third.press("#tab-offers");
        third.seeText("#offers-of-others", TERM);
        hour.wall.seeText("#news", TERM);

        seller.drafts("C3", 0.6);
        seller.lead().press("#seal");
        seller.lead().seeText("#refused", TERM);
        assertThat(seller.envoy().see("#signed").getText()).contains("Nobody has signed");
        seller.drafts("C3", 0.2);
        seller.signs();
        hour.wall.seeText("#sealed-count", "1 of 4");
    }

    private static void aDealIsBroken(ClassHour hour) {
        Team buyer = Team.of(hour, "USG");
        Team seller = Team.of(hour, "CNG");
        buyer.offers(CHINA, new Promise("Cloud", "0.1", "2"), new Promise("Gallium", "0.2", "2"), true);
        seller.accepts("It can be broken");
        buyer.drafts("U4", 0.1);
        buyer.signs();
        seller.drafts("C3", 0.6);
        seller.signs();
        Team.of(hour, "USC").drafts("V4", 0.3);
        Team.of(hour, "USC").signs();
        hour.wall.seeText("#sealed-count", "3 of 4");
        strangers(hour)
                .forEach(stranger -> assertThat(stranger.text())
                        .as("what %s knows of a secret deal", stranger.person())
                        .doesNotContain(TERM));
        hour.instructor.seeText("#teams", "0 of 2");
    }

    private static Stream<Browser> strangers(ClassHour hour) {
        return Stream.of(hour.teams.get("USC"), hour.teams.get("CNC"), List.of(hour.wall))
                .flatMap(List::stream);
    }

    private static void somethingHappens(ClassHour hour) {
        hour.instructor.press("#cards vaadin-details-summary");
        String headline = hour.instructor.see("#cards li .b").getText();
        hour.instructor.press("#cards li vaadin-button");
        hour.wall.seeText("#news", headline);
        Browser student = Team.of(hour, "CNC").envoy();
        student.press("#tab-briefing");
        student.seeText("#cards", headline);
    }

    private static void aTeamMissesTheDeadline(ClassHour hour) {
        Team late = Team.of(hour, "CNC");
        late.drafts("W4", 0.5);
        Browser forecaster = hour.student("USG");
        forecaster.type("#low-lag input", "4");
        forecaster.type("#high-lag input", "9");
        forecaster.press("#forecast-lag");
        forecaster.seeText("#saved-lag", "Saved: 4 to 9");
        assertThat(Team.of(hour, "USG").envoy().see("#low-lag input").getAttribute("value"))
                .as("a forecast is private, in the team too")
                .isEmpty();
        hour.instructor.press("#move-on");
        late.lead().seeText(".due", "Offers are closed");
        hour.instructor.seeText("#phase", "seal");
        hour.instructor.press("#move-on");
        late.appeals("did not seal. Its last draft was used");
        hour.instructor.seeText("#needs-you", "Chinese cloud vendors asks to sign after all");
        hour.instructor.press("#decline-CNC");
        late.lead().seeText("#appealed", "Declined");
        hour.closeRound(1);
    }

    private static void allReadWhatCame(ClassHour hour) {
        Stream.concat(hour.students(), Stream.of(hour.wall)).forEach(reader -> {
            reader.seeText("#breaches", "Broken by " + CHINA);
            reader.seeText("#breaches", TERM);
            assertThat(reader.text()).contains("Chinese cloud vendors did not seal. Its last draft was used.");
        });
        hour.wall.showsAll();
        Browser forecaster = hour.student("USG");
        forecaster.inOrder("#own-score", "#surprises", "#news", "#chart-RATIO");
        forecaster.unfold("#outcomes");
        forecaster.seeText("#outcomes", "You said 4 to 9. Loss");
        Browser other = Team.of(hour, "USC").envoy();
        other.unfold("#outcomes");
        other.seeText("#outcomes", "You made no forecast.");
        other.seeText("#outcomes", "shown where five or more made a forecast");
        hour.students().forEach(student -> student.picture(PICTURES.resolve("eight-" + student.person() + ".png")));
    }

    private static void aTeamSignsAfterAll(ClassHour hour) {
        Team late = Team.of(hour, "CNC");
        Stream.of("USG", "CNG", "USC").forEach(role -> Team.of(hour, role).signs());
        hour.instructor.press("#move-on");
        hour.instructor.seeText("#phase", "seal");
        hour.instructor.press("#move-on");
        late.appeals("Its levers stayed as they were");
        hour.instructor.press("#grant-CNC");
        late.turnTheirKeys();
        hour.instructor.seeText("#headline", "4 of 4");
        hour.closeRound(2);
    }
}
