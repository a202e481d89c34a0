package org.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * A team's level, briefing and note cross no wire but its own before the round closes: everything that the server says
 * to the other seats, to the wall and to a visitor is recorded and searched.
 */
class SecretsJourney {

    private static final String OWNER = "USG";
    private static final String LEVEL = "0.7316";
    private static final String BRIEFING_WORD = "quillfeather";
    private static final String NOTE = "zephyrmarsh";

    @TempDir
    Path folder;

    private final Map<String, Wire> wires = new HashMap<>();

    @Test
    void noSecretCrossesAnotherWire() throws Exception {
        try (Server server = Server.start(folder, contentWithASecret());
                ClassHour hour =
                        new ClassHour((browser, path) -> wires.computeIfAbsent(browser, any -> new Wire(server.port()))
                                .url(path))) {
            hour.openForFour();
            hour.begin(1);
            Browser owner = hour.student(OWNER);
            ClassHour.set(owner, Map.of("U4", Double.valueOf(LEVEL)));
            owner.see("#note").findElement(By.cssSelector("textarea")).sendKeys(NOTE, Keys.TAB);
            owner.press("#keep-note");
            owner.seeText("#notes", NOTE);
            ClassHour.seal(owner);
            hour.wall.seeText("#sealed-count", "1 of 4");
            visit(server, hour);

            String own = heard(hour.student(OWNER).person());
            assertThat(own).contains(LEVEL).contains(BRIEFING_WORD).contains(NOTE);
            Stream.concat(
                            hour.teams.keySet().stream()
                                    .filter(role -> !role.equals(OWNER))
                                    .map(role -> hour.student(role).person()),
                            Stream.of("wall", "visitor"))
                    .forEach(this::assertHeardNothing);

            hour.closeRound(1);
            assertThat(heard("wall")).as("after the round the level is public").contains(LEVEL);
        } finally {
            wires.values().forEach(Wire::close);
        }
    }

    private void assertHeardNothing(String name) {
        String heard = heard(name);
        assertThat(heard)
                .as("the wire of %s can be read", name)
                .contains("HTTP/1.1 200")
                .doesNotContainIgnoringCase("content-encoding: gzip")
                .doesNotContain("permessage-deflate");
        for (String secret : List.of(LEVEL, BRIEFING_WORD, NOTE)) {
            assertThat(heard.contains(secret))
                    .as("%s has heard %s", name, secret)
                    .isFalse();
        }
    }

    private String heard(String name) {
        return wires.get(name).heard();
    }

    /** Somebody without a seat opens every address of the session that can be guessed or seen on the wall. */
    private void visit(Server server, ClassHour hour) throws IOException, InterruptedException {
        Wire wire = wires.computeIfAbsent("visitor", any -> new Wire(server.port()));
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String play = URI.create(hour.student(OWNER).url()).getPath();
        String projector = URI.create(hour.wall.url()).getPath();
        for (String path : List.of("/", "/join/" + hour.code, "/seat", "/lessons", play, projector, "/teach")) {
            http.send(
                    HttpRequest.newBuilder(URI.create(wire.url(path))).build(), HttpResponse.BodyHandlers.discarding());
        }
        Browser visitor = hour.browser("visitor", 1366, 768);
        visitor.open(wire.url(projector));
        visitor.seeText("#sealed-count", "1 of 4");
        visitor.open(wire.url(play));
        visitor.see("vaadin-login-form");
    }

    private Path contentWithASecret() throws IOException {
        Path copy = folder.resolve("content");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(Path.of("content").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path scenario = copy.resolve("scenarios/chips-then-clouds/scenario.yaml");
        String text = Files.readString(scenario);
        String briefing = "You speak for Commerce, the White House";
        assertThat(text).contains(briefing);
        Files.writeString(scenario, text.replace(briefing, "You are the " + BRIEFING_WORD + ". " + briefing));
        return copy;
    }
}
