package org.chokepoint.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.Grade;
import org.chokepoint.lesson.Marked;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.Shuffle;
import org.chokepoint.lesson.files.TestLessons;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A quiz is answered by a form without script, and marked on the page. */
class QuizDocumentsTest {

    @TempDir
    Path folder;

    private TestLessons given;
    private MockMvc documents;
    private final List<Marked> kept = new ArrayList<>();

    @BeforeEach
    void documents() throws IOException {
        given = new TestLessons(folder);
        documents = TestDocuments.of(given, (lesson, answers) -> kept.addAll(answers));
    }

    @Test
    void everyQuestionOfEveryKindCanBeAnsweredByTheFieldsOfThePage() throws Exception {
        Document marked = answer(right());
        assertThat(marked.select(".answer"))
                .extracting(Element::className)
                .containsExactly(
                        "answer right",
                        "answer right",
                        "answer right",
                        "answer right",
                        "answer right",
                        "answer unmarked",
                        "answer right",
                        "answer right");
        assertThat(marked.select(".result").text()).isEqualTo("7 of 7 right");
        assertThat(kept)
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.grade().mark()).isIn(Grade.Mark.RIGHT, Grade.Mark.UNMARKED));
    }

    @Test
    void whatWasAnsweredStandsInTheFieldsAfterwards() throws Exception {
        Document first =
                Jsoup.parse(page(MockMvcRequestBuilders.get("/lessons/sample")).getContentAsString());
        Document marked = answer(right());
        assertThat(first.select("[checked], [selected]")).isEmpty();
        assertThat(marked.select("[name=link][checked]")).hasSize(1);
        assertThat(marked.select("[name=holds][checked]")).hasSize(2);
        assertThat(marked.select("[name=speed]").val()).isEqualTo("410");
        assertThat(marked.select("[name^=in-order.] [selected]")).hasSize(3);
        assertThat(marked.select("[name^=who-what.] [selected]")).hasSize(3);
        assertThat(marked.select("[name=own-words]").text()).isEqualTo("Mine.");
        assertThat(marked.select("[name=guess-the-share.1]").val()).isEqualTo("60");
    }

    @Test
    void anAnswerIsExplainedAndLeadsToItsParagraph() throws Exception {
        Document marked = answer(right());
        assertThat(marked.select("#question_link .why").text()).startsWith("Its link ran at 400 GB/s.");
        assertThat(marked.select("#question_holds .answer a").last().attr("href"))
                .isEqualTo("#not-a-list");
        assertThat(marked.select("#question_speed .answer").text()).contains("400 GB/s; up to 20 more or less");
        assertThat(marked.select("#question_guess-the-lag .answer table tbody tr"))
                .hasSize(3);
        assertThat(marked.select("#question_guess-the-lag th[scope=row]").eachText())
                .containsExactly("2023 Q4", "2025 Q4", "2027 Q4");
    }

    @Test
    void beforeAnythingIsAnsweredNothingIsToldApart() throws Exception {
        String page = page(MockMvcRequestBuilders.get("/lessons/sample")).getContentAsString();
        assertThat(page).doesNotContain("class=\"answer", "Its link ran at", "A plan binds nobody.");
    }

    @Test
    void whatIsNoAnswerCountsAsNone() throws Exception {
        Document marked = Jsoup.parse(page(post().param("link", "9")
                        .param("holds", "<script>alert(1)</script>")
                        .param("speed", "1e999")
                        .param("in-order.1", "1")
                        .param("in-order.2", "1")
                        .param("who-what.1", "-1")
                        .param("own-words", "   ")
                        .param("guess-the-lag.1", "NaN"))
                .getContentAsString());
        assertThat(marked.select(".answer.none")).hasSize(8);
        assertThat(marked.text()).contains("0 of 7 right", "No answer yet").doesNotContain("A plan binds nobody.");
        assertThat(marked.select("script")).isEmpty();
    }

    @Test
    void aPartOfAnAnswerCountsInPart() throws Exception {
        Document marked = answer(post().param("holds", place("holds", 1, 3))
                .param("guess-the-share.1", "60")
                .param("guess-the-share.2", "47.5")
                .param("guess-the-share.3", "90"));
        assertThat(marked.select("#question_holds .mark").text()).isEqualTo("Partly: 50 of 100");
        assertThat(marked.select("#question_guess-the-share .mark").text()).isEqualTo("Partly: 67 of 100");
    }

    @Test
    void aTextSaysWhetherItGoesToTheInstructor() throws Exception {
        MockMvc alone = TestDocuments.of(given);
        String page = alone.perform(MockMvcRequestBuilders.get("/lessons/sample"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("not kept here");
        assertThat(page(MockMvcRequestBuilders.get("/lessons/sample")).getContentAsString())
                .contains("your instructor reads it");
    }

    @ParameterizedTest
    @CsvSource({"/lessons/sample/check, 7", "/lessons/sample/check, x", "/lessons/none/check, 1"})
    void answersToAQuizThatIsNotThereAreNotFound(String path, String quiz) throws Exception {
        assertThat(page(MockMvcRequestBuilders.post(path).param("quiz", quiz)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theAddressOfAnAnswerLeadsBackToTheLesson() throws Exception {
        assertThat(page(MockMvcRequestBuilders.get("/zh/lessons/sample/check")).getRedirectedUrl())
                .isEqualTo("/zh/lessons/sample");
    }

    private MockHttpServletRequestBuilder right() {
        return post().param("link", place("link", 2, 3))
                .param("holds", place("holds", 1, 3), place("holds", 3, 3))
                .param("speed", "410")
                .param("in-order." + place("in-order", 1, 3), "1")
                .param("in-order." + place("in-order", 2, 3), "2")
                .param("in-order." + place("in-order", 3, 3), "3")
                .param("who-what.1", place("who-what", 1, 3))
                .param("who-what.2", place("who-what", 2, 3))
                .param("who-what.3", place("who-what", 3, 3))
                .param("own-words", "Mine.")
                .param("guess-the-lag.1", lag(5))
                .param("guess-the-lag.2", lag(13))
                .param("guess-the-lag.3", lag(21))
                .param("guess-the-share.1", "60")
                .param("guess-the-share.2", "50")
                .param("guess-the-share.3", "42,5");
    }

    private String lag(double time) {
        return given.lessons().find("sample", Language.EN).orElseThrow().questions().stream()
                .flatMap(question -> question instanceof Question.Predict predict
                                && predict.ask().id().equals("guess-the-lag")
                        ? Stream.of(Numbers.plain(predict.curve().at(time)))
                        : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static String place(String question, int option, int size) {
        return String.valueOf(Shuffle.of(question, size).place(option));
    }

    private static MockHttpServletRequestBuilder post() {
        return MockMvcRequestBuilders.post("/lessons/sample/check").param("quiz", "1");
    }

    private Document answer(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(page(request).getContentAsString());
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return documents.perform(request).andReturn().getResponse();
    }
}
