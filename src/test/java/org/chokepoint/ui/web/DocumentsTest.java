package org.chokepoint.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chokepoint.lesson.files.TestLessons;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents over the wire: no cookie, a tag to save the second sending, and errors that say what to do. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:documents", "vaadin.productionMode=true"})
@Import(DocumentsTest.Failing.class)
class DocumentsTest {

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry properties) {
        properties.add("chokepoint.content", folder::toString);
    }

    @BeforeAll
    static void write() throws IOException {
        new TestLessons(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lessons",
                "/lessons/sample",
                "/glossary",
                "/sources",
                "/timeline?kind=listing",
                "/search?q=licence",
                "/zh",
                "/zh/lessons/sample"
            })
    void aDocumentSetsNoCookieAndIsNotSentTwice(String path) throws Exception {
        HttpResponse<String> first = get(path, "If-None-Match", "none");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(first.headers().firstValue("cache-control")).contains("no-cache, public");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lessons/no-such-lesson", "/lessons/a/b/c", "/join/a/b"})
    void anAddressThatLeadsNowhereSaysSo(String path) throws Exception {
        HttpResponse<String> missing = get(path, "Accept", "text/html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("There is no such page").contains("href=\"/join\"");
    }

    @Test
    void livePagesSpeakUnderThePathOfTheLandingPage() throws Exception {
        HttpResponse<String> init = get("/?v-r=init&location=login", "Accept", "application/json");
        assertThat(init.headers().firstValue("content-type").orElseThrow()).startsWith("application/json");
        assertThat(init.body()).contains("appConfig");
    }

    @Test
    void aFailureShowsANumberAndNothingOfItsCause() throws Exception {
        HttpResponse<String> failed = get("/lessons/test/failing", "Accept", "text/html");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body())
                .containsPattern("code [0-9A-F]{6}")
                .doesNotContain("the-cause")
                .doesNotContain("Exception");
    }

    private HttpResponse<String> get(String path, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(header, value)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A document that fails. */
    @TestConfiguration
    @RestController
    static class Failing {

        @GetMapping("/lessons/test/failing")
        String fail() {
            throw new IllegalStateException("the-cause");
        }
    }
}
