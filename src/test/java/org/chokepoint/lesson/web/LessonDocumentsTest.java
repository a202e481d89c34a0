package org.chokepoint.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.chokepoint.lesson.files.TestLessons;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    @ValueSource(
            strings = {
                "/lessons",
                "/lessons/sample",
                "/glossary",
                "/sources",
                "/zh/lessons",
                "/zh/lessons/sample",
                "/zh/glossary"
            })
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
    void aLessonLeadsToTheNextAndTheLastToAll() throws Exception {
        given.write("lessons/second/lesson.md", TestLessons.sample().replace("id: L01", "id: L02"));
        documents = TestDocuments.of(given);
        assertThat(get("/lessons/sample").getContentAsString())
                .contains("Next lesson:", "href=\"/lessons/second\"", "All lessons");
        assertThat(get("/lessons/second").getContentAsString())
                .doesNotContain("Next lesson:")
                .contains("All lessons");
    }

    @Test
    void theLessonShowsItsBlocks() throws Exception {
        String page = get("/lessons/sample").getContentAsString();
        assertThat(page)
                .contains("After this lesson you can", "say why a rule names a number", "Common misreadings")
                .contains("AI-chip threshold", "href=\"#the-rule\"")
                .contains("class=\"verdict false\">false", "Checked 30 June 2026", "Xu Jiecheng")
                .contains(
                        "class=\"who usg\"",
                        "class=\"who cng\"",
                        "It is aimed at <strong>military</strong> use, not at trade.")
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
    void aDocumentSaysItsLanguageAndLeadsToItsTwin() throws Exception {
        assertThat(get("/lessons/sample").getContentAsString())
                .contains(
                        "<html lang=\"en\"", "href=\"/zh/lessons/sample\" hreflang=\"zh-Hans\"", "href=\"/glossary\"");
        assertThat(get("/zh/lessons/sample").getContentAsString())
                .contains("<html lang=\"zh-Hans\"", "href=\"/lessons/sample\" hreflang=\"en\"")
                .contains("href=\"/zh/glossary\"", "action=\"/zh/lessons/sample/check#quiz-1\"")
                .contains("\u6837\u6837\u90fd\u6709\u7684\u4e00\u8bfe", "\u82af\u7247\u4e0e\u7ba1\u5236");
    }

    @Test
    void blocksOfWordsAreShown() throws Exception {
        assertThat(get("/lessons/sample").getContentAsString())
                .contains("Made in China 2025 published", "datetime=\"2015-05-19\"", "19 May 2015")
                .contains("From the Journal to the translation", "Reuters and Bloomberg relay the Journal")
                .contains("Further reading", "class=\"admonition deeper\"");
    }

    @Test
    void aChartIsAPictureWithWordsATableAndItsSources() throws Exception {
        Document page = Jsoup.parse(get("/lessons/sample").getContentAsString());
        Element bars = page.selectFirst("#link-speed");
        assertThat(bars.select("figcaption").text()).isEqualTo("The A800 stayed 200 GB/s below the A100.");
        assertThat(bars.select("svg[role=img]").attr("aria-label")).isEqualTo("Bar chart of two chips.");
        assertThat(bars.select("rect.checked, rect.hollow")).hasSize(2);
        assertThat(bars.select("details tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).matches("A100 600 \\d+"),
                        second -> assertThat(second).matches("A800 400 \\(380\u2013400\\) \\d+ \\(not checked\\)"));
        assertThat(page.select("#shares svg .line")).hasSize(2);
        assertThat(page.select("#shares table")).hasSize(2);
        assertThat(page.select("#the-chain li.narrowest").text()).startsWith("Machines one firm fewest suppliers");
    }

    @Test
    void aModelBlockShowsThePresetRunWithoutScript() throws Exception {
        Element block =
                Jsoup.parse(get("/zh/lessons/sample").getContentAsString()).selectFirst("#tighter");
        assertThat(block.normalName()).isEqualTo("chokepoint-model");
        assertThat(block.attributes().asList())
                .extracting(Attribute::getKey)
                .contains("data-lesson", "data-model", "data-from", "data-axis");
        assertThat(block.select("[data-input=U1]").attr("data-high")).isEqualTo("1.0");
        assertThat(block.select("[data-variable] svg .line")).hasSize(2);
        assertThat(block.select("[data-variable=RATIO] tbody th").first().text())
                .isEqualTo("2022 \u5e74\u7b2c\u4e09\u5b63\u5ea6");
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
