package org.chokepoint.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.chokepoint.lesson.files.TestLessons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class LessonDocumentsTest {

    @TempDir
    Path folder;

    private TestLessons given;
    private MockMvc documents;

    @BeforeEach
    void documents() throws IOException {
        given = new TestLessons(folder);
        documents = TestDocuments.of(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lessons", "/lessons/sample", "/glossary", "/sources"})
    void aDocumentSetsNoCookieAndIsAskedForOnce(String path) throws Exception {
        MockHttpServletResponse first = get(path);

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(first.getContentAsString()).doesNotContain("<script", "_csrf", "??");
        String tag = first.getHeader("ETag");
        assertThat(tag).startsWith("W/\"");
        MockHttpServletResponse again = page(MockMvcRequestBuilders.get(path).header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void theListNamesEachLessonUnderItsModule() throws Exception {
        assertThat(get("/lessons").getContentAsString())
                .contains("Chips and controls", "href=\"/lessons/sample\"", "A rule draws a line.", "12 min reading");
    }

    @Test
    void theLessonShowsItsBlocks() throws Exception {
        String page = get("/lessons/sample").getContentAsString();
        assertThat(page)
                .contains("After this lesson you can", "say why a rule names a number", "Common misreadings")
                .contains("AI-chip performance threshold", "href=\"#the-rule-and-the-redesign\"")
                .contains("class=\"verdict false\">false", "Checked 30 June 2026", "Xu Jiecheng")
                .contains("class=\"who usg\"", "class=\"who cng\"", "It is aimed at <strong>military</strong> use.")
                .contains("<li>Which number would <em>you</em> choose?</li>")
                .contains("id=\"note_1\"", "href=\"/sources#bis-2022-10-07\"", "not checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/lessons/none", "/lessons/SAMPLE", "/lessons/..%2f..%2fapplication", "/lessons/none/check"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(page(MockMvcRequestBuilders.get(URI.create(path))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void answersToALessonThatIsNotThereAreNotFound() throws Exception {
        assertThat(page(MockMvcRequestBuilders.post("/lessons/none/check")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void answersAreMarkedAndKeptOnThePage() throws Exception {
        MockHttpServletResponse marked = page(MockMvcRequestBuilders.post("/lessons/sample/check")
                .param("q1", "2")
                .param("q2", "1"));

        assertThat(marked.getStatus()).isEqualTo(200);
        assertThat(marked.getHeader("Set-Cookie")).isNull();
        assertThat(marked.getContentAsString())
                .contains("1 of 2 right", "class=\"answer right\"", "class=\"answer wrong\"", "Not this one")
                .contains("Its link ran at 400 GB/s.", "A plan binds nobody.")
                .contains("name=\"q1\" value=\"2\" checked=\"checked\"", "name=\"q2\" value=\"1\" checked=\"checked\"")
                .contains("Read:</span> <a href=\"#the-rule-and-the-redesign\">The rule and the redesign</a>");
    }

    @Test
    void aMissingOrImpossibleAnswerIsNoAnswer() throws Exception {
        String marked = page(MockMvcRequestBuilders.post("/lessons/sample/check")
                        .param("q1", "9")
                        .param("q2", "<script>alert(1)</script>")
                        .param("q77", "1"))
                .getContentAsString();
        assertThat(marked)
                .contains("0 of 2 right", "No answer yet")
                .doesNotContain("A plan binds nobody.", "checked=\"checked\"", "alert(1)");
    }

    @Test
    void beforeAnythingIsAnsweredNothingIsToldApart() throws Exception {
        assertThat(get("/lessons/sample").getContentAsString())
                .doesNotContain("class=\"answer", "Its link ran at", "checked=\"checked\"");
        assertThat(get("/lessons/sample/check").getRedirectedUrl()).isEqualTo("/lessons/sample#the_check");
    }

    @Test
    void theGlossaryHasAnAnchorForEachTerm() throws Exception {
        assertThat(get("/glossary").getContentAsString())
                .contains(
                        "id=\"chokepoint\"",
                        "\u5361\u8116\u5b50\u73af\u8282",
                        "95 terms",
                        "href=\"/sources#hr8170-match-2026\"");
    }

    @Test
    void theSourcesSayHowFarTheyAreChecked() throws Exception {
        assertThat(get("/sources").getContentAsString())
                .contains(
                        "id=\"bis-2022-10-07\"",
                        "seen in a source",
                        "not checked",
                        "no public address",
                        "rel=\"noopener noreferrer\"");
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return page(MockMvcRequestBuilders.get(path));
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return documents.perform(request).andReturn().getResponse();
    }
}
