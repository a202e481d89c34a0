package org.chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.Problem;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A content folder with one broken file of each kind: each is reported at its line, everything else is there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:broken", "vaadin.productionMode=true"})
class BrokenContentTest {

    @TempDir
    private static Path folder;

    @Autowired
    private List<ContentCheck> checks;

    @Autowired
    private Games games;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry properties) {
        properties.add("chokepoint.content", folder::toString);
    }

    @BeforeAll
    static void breakOneFileOfEachKind() throws IOException {
        copy(Path.of("content"), folder);
        copy(Path.of("content/scenarios/chips-then-clouds"), folder.resolve("scenarios/broken"));
        copy(Path.of("content/models/decoupling"), folder.resolve("models/broken"));
        copy(Path.of("src/test/resources/lessons/sample"), folder.resolve("lessons/sample"));
        copy(Path.of("src/test/resources/lessons/sample"), folder.resolve("lessons/broken"));
        replace("scenarios/broken/scenario.yaml", "minutes: 75", "minutes: many");
        replace("models/broken/model.xmile", "<eqn>62</eqn>", "<eqn>62 +</eqn>");
        replace("lessons/sample/lesson.md", "id: L01", "id: S01");
        replace("lessons/broken/lesson.md", "[^wto-ds615]", "[^no-such-source]");
        replace("lessons/broken/lesson.zh.md", "answer: 2", "answer: [2");
    }

    @Test
    void eachIsReportedWithFileLineAndSentence() {
        assertThat(problems())
                .anySatisfy(
                        said -> assertThat(said).matches("scenarios/broken/scenario.yaml:3:\\d+: .*minutes.*number.*"))
                .anySatisfy(said ->
                        assertThat(said).matches("models/broken/model.xmile:29:\\d+: .*CN_F.*expected a number.*"))
                .anySatisfy(said -> assertThat(said).matches("lessons/broken/lesson.md:\\d+:\\d+: .*no-such-source.*"))
                .anySatisfy(said -> assertThat(said).matches("lessons/broken/lesson.zh.md:\\d+:\\d+: .*"));
    }

    @Test
    void theRestIsThere() throws Exception {
        assertThat(games.scenarios())
                .extracting(Scenario::slug)
                .contains("chips-then-clouds")
                .doesNotContain("broken");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/lessons/sample"))
                .build();
        HttpResponse<String> lesson = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(lesson.statusCode()).isEqualTo(200);
        assertThat(lesson.body()).contains("A sample of everything", "Check yourself");
    }

    private List<String> problems() {
        return checks.stream()
                .flatMap(check -> check.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    private static void replace(String file, String text, String other) throws IOException {
        Path path = folder.resolve(file);
        String whole = Files.readString(path);
        assertThat(whole).as(file).contains(text);
        Files.writeString(path, whole.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(other)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
