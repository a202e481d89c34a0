package org.chokepoint.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.AnswerBook;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.Quiz;
import org.chokepoint.lesson.Shuffle;
import org.chokepoint.lesson.files.TestLessons;
import org.chokepoint.reader.Readers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is kept of a reader, over the wire and without script. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:reading", "vaadin.productionMode=true"})
class ReadingDocumentsTest {

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Readers readers;

    @Autowired
    private SeatKeys keys;

    @Autowired
    private MessageSource messages;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry properties) {
        properties.add("chokepoint.content", folder::toString);
    }

    @BeforeAll
    static void write() throws IOException {
        new TestLessons(folder);
    }

    @Test
    void theFirstAnswerMakesAReaderAndTheListShowsHowFarSheIs() throws Exception {
        HttpResponse<String> nothing = post("/lessons/sample/check", Map.of("quiz", "1"), "");
        assertThat(nothing.headers().map()).as("no answer, no cookie").doesNotContainKey("set-cookie");
        String cookie = answered(true);
        HttpResponse<String> list = get("/lessons", cookie);
        assertThat(list.body()).containsPattern("1 of \\d+ answered, 1 right");
        assertThat(list.headers().firstValue("cache-control")).contains("no-cache, private");
        assertThat(get("/lessons", "").body()).doesNotContain("answered,");
        assertThat(get("/lessons", "reader=made-up").body()).doesNotContain("answered,");
    }

    @Test
    void aMissedQuestionComesBackTheNextDayUntilItIsRight() throws Exception {
        String cookie = answered(false);
        var reader = readers.bySecret(secret(cookie)).orElseThrow();
        LocalDate today = LocalDate.now();
        assertThat(readers.due(reader, today)).isEmpty();
        assertThat(readers.due(reader, today.plusDays(2)))
                .containsExactly(new AnswerBook.Due("sample", single().ask().id()));
        assertThat(get("/review", cookie).body()).contains("Nothing comes back today");
        post("/lessons/sample/check", form(true), cookie);
        assertThat(readers.due(reader, today.plusDays(2)))
                .as("the second box waits three days")
                .isEmpty();
    }

    @Test
    void progressFollowsIntoASeatAndToAnotherDevice() {
        Readers.Introduced she = readers.introduce();
        SeatId seat = new SeatId("seat-of-reader");
        readers.sits(she.reader(), seat);
        readers.sits(readers.introduce().reader(), seat);
        assertThat(readers.bySeat(seat)).as("the seat keeps its first reader").contains(she.reader());
        SeatKeys.Issued other = keys.issue(seat, "ACDEFG");
        assertThat(keys.byToken(other.token())).contains(seat);
    }

    @Test
    void whoAnswersInASeatIsTheReaderOfThatSeat() throws Exception {
        SeatId seat = new SeatId("seat-that-reads");
        String token = keys.issue(seat, "ACDEFG").token();
        post("/lessons/sample/check", form(true), "seat=" + token);
        assertThat(readers.bySeat(seat)).isPresent();
        assertThat(get("/lessons", "seat=" + token).body()).contains("1 right");
    }

    @Test
    void aCertificateNeedsAFinishedModuleAndTellsNothingOfItsHolder() throws Exception {
        assertThat(get("/certificate", "").body()).contains("No module is finished");
        assertThat(post("/certificate", Map.of("name", "Mira"), "").statusCode())
                .isEqualTo(422);
        assertThat(get("/certificate/none", "").body()).contains("No certificate with this address");
    }

    @Test
    void theSheetCarriesNameModulesAndSignatureInBothScripts() throws Exception {
        byte[] pdf = new CertificatePdf(messages, Language.ZH)
                .of(new CertificatePdf.Sheet(
                        "陈米拉 Mira",
                        List.of("芯片与管制"),
                        LocalDate.of(2026, 11, 25),
                        "sIgNaTuRe",
                        "http://x/certificate/1"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("陈米拉 Mira", "芯片与管制", "sIgNaTuRe", "http://x/certificate/1");
        }
    }

    private Question.Single single() {
        return quiz().questions().stream()
                .filter(Question.Single.class::isInstance)
                .map(Question.Single.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Quiz quiz() {
        Lesson lesson = lessons.find("sample", Language.EN).orElseThrow();
        return lesson.blocks(Quiz.class).stream()
                .filter(quiz -> quiz.questions().stream().anyMatch(Question.Single.class::isInstance))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> form(boolean right) {
        Question.Single question = single();
        String id = question.ask().id();
        int option = right
                ? question.answer()
                : question.answer() % question.options().size() + 1;
        int place = Shuffle.of(id, question.options().size()).place(option);
        return Map.of("quiz", String.valueOf(quiz().number()), id, String.valueOf(place));
    }

    private String answered(boolean right) throws Exception {
        HttpResponse<String> marked = post("/lessons/sample/check", form(right), "");
        return marked.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
    }

    private static String secret(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(path)).header("Cookie", cookie).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String cookie)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(address(path))
                        .header("Cookie", cookie)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
