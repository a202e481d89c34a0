package org.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An instructor, four students and the wall play two rounds; what they are shown is held against an independent
 * implementation of the model for the same orders, and against a calculation by hand.
 */
class TwoRoundsJourney {

    private static final List<String> ROLES = List.of("USG", "CNG", "USC", "CNC");
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    private final JsonNode fixture = JsonMapper.shared()
            .readTree(Path.of("src/test/resources/fixtures/chips-then-clouds-two-rounds.json")
                    .toFile());

    @Test
    void aClassPlaysTwoRounds() {
        try (Server server = Server.start(folder);
                ClassHour hour = new ClassHour((browser, path) -> server.url(path))) {
            hour.openForFour();
            assertTheWallInvitesOthers(hour);
            picture(hour, "lobby");
            for (int round = 1; round <= 2; round++) {
                hour.begin(round);
                play(hour, round);
                hour.closeRound(round);
                picture(hour, "reveal-" + round);
                assertCurves(hour.wall, round);
                for (String role : ROLES) {
                    assertCurves(hour.student(role), round);
                }
                assertScores(hour, round);
            }
            assertThat(hour.student("USG").see("#own-score").getText()).isEqualTo("%.1f".formatted(byHand()));
        }
    }

    /** The points of the US government after round 2: weights and points of its six aims, and its money left. */
    private static double byHand() {
        double aims =
                0.22 * 44.1073 + 0.22 * 72.3558 + 0.18 * 58.1659 + 0.12 * 56.6411 + 0.11 * 28.7394 + 0.15 * 43.2265;
        double cost1 = 7 * 0.25 + 2 * 0.0625 + 2 * 0.0625 + 5.5 * 0.5625 + 5 * 0.25;
        double cost2 = 7 * 0.5625 + 2 * 0.25 + 2 * 0.25 + 5.5 * 0.25 + 5 * 0.25;
        return aims + ((8.6 - cost1) + (8.6 - cost2)) / 2 / 1.3;
    }

    private static void assertTheWallInvitesOthers(ClassHour hour) {
        String meaning = hour.wall.see(".qr").getAttribute("aria-label");
        assertThat(meaning)
                .contains("/join/" + hour.code)
                .doesNotContain("localhost")
                .doesNotContain("//127.");
        hour.wall.seeText("#seated", "4 seated");
    }

    private void play(ClassHour hour, int round) {
        for (String role : ROLES) {
            Browser student = hour.student(role);
            ClassHour.set(student, orders(round, role));
            student.picture(PICTURES.resolve("draft-" + round + "-" + role + ".png"));
            ClassHour.seal(student);
        }
        hour.wall.seeText("#sealed-count", "4 of 4");
        hour.instructor.seeText("#team-CNC", "sealed");
        picture(hour, "sealed-" + round);
    }

    private Map<String, Double> orders(int round, String role) {
        Map<String, Double> levels = new LinkedHashMap<>();
        JsonNode orders = fixture.get("rounds").get(round - 1).get("orders").get(role);
        orders.propertyNames()
                .forEach(lever -> levels.put(lever, orders.get(lever).asDouble()));
        return levels;
    }

    @SuppressWarnings("unchecked")
    private void assertCurves(Browser browser, int round) {
        for (String variable : List.of("RATIO", "LAG", "MP")) {
            browser.unfold("#chart-" + variable);
            browser.see("#chart-" + variable + " cp-chart");
            List<List<Number>> shown = (List<List<Number>>) browser.script(
                    "return document.querySelector('#chart-' + arguments[0] + ' cp-chart').data.series.map(s => s.values)",
                    variable);
            assertAgree(
                    shown.get(0),
                    fixture.get("rounds").get(round - 1).get("series").get(variable),
                    variable);
            assertAgree(shown.get(1), fixture.get("reference").get("series").get(variable), variable + " in history");
        }
    }

    private static void assertAgree(List<Number> shown, JsonNode expected, String what) {
        assertThat(shown).as(what).hasSize(expected.size());
        for (int quarter = 0; quarter < shown.size(); quarter++) {
            double value = expected.get(quarter).asDouble();
            assertThat(shown.get(quarter).doubleValue())
                    .as("%s in quarter %d", what, quarter)
                    .isCloseTo(value, within(1e-8 * Math.abs(value)));
        }
    }

    private void assertScores(ClassHour hour, int round) {
        JsonNode roles = fixture.get("rounds").get(round - 1).get("roles");
        for (String role : ROLES) {
            JsonNode expected = roles.get(role);
            double points = expected.get("total").asDouble()
                    + expected.get("moneyLeftPoints").asDouble();
            String shown = String.format(Locale.ROOT, "%.1f", points);
            assertThat(hour.wall.see("#score-" + role).getText()).contains(shown);
            assertThat(hour.student(role).see("#own-score").getText()).isEqualTo(shown);
        }
    }

    private static void picture(ClassHour hour, String moment) {
        hour.instructor.picture(PICTURES.resolve(moment + "-control-1366.png"));
        hour.wall.picture(PICTURES.resolve(moment + "-wall-1920.png"));
        ROLES.forEach(role -> hour.student(role).picture(PICTURES.resolve(moment + "-" + role + ".png")));
    }
}
