package org.chokepoint.lesson.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.Language;
import org.chokepoint.content.Words;
import org.chokepoint.lesson.Block;
import org.chokepoint.lesson.Figure;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.ModelBlock;
import org.chokepoint.lesson.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonReaderTest {

    @TempDir
    Path folder;

    private TestLessons lessons;

    @BeforeEach
    void lists() throws IOException {
        lessons = new TestLessons(folder);
    }

    @Test
    void theSampleHasNoProblemAndAllItsParts() {
        assertThat(lessons.problems()).isEmpty();
        Lesson sample = sample();
        assertThat(sample.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        "prose",
                        "claim",
                        "prose",
                        "perspectives",
                        "discuss",
                        "prose",
                        "timeline",
                        "timeline",
                        "bars",
                        "lines",
                        "chain",
                        "model",
                        "model",
                        "provenance",
                        "prose",
                        "quiz");
        assertThat(sample.apparatus().headings())
                .containsExactly(
                        new Lesson.Heading("the-rule", "The rule and the redesign", 2),
                        new Lesson.Heading("whos-first", "Who\u2019s first, and why?", 2));
        assertThat(sample.apparatus().terms()).hasSize(2);
        assertThat(sample.about().levers())
                .containsExactly(
                        new Lesson.Lever(
                                "U1",
                                new Words("AI-chip threshold", "\u4eba\u5de5\u667a\u80fd\u82af\u7247\u95e8\u69db")),
                        new Lesson.Lever(
                                "C7", new Words("Software-stack programme", "\u8f6f\u4ef6\u6808\u8ba1\u5212")));
        assertThat(sample.about().further()).hasSize(1);
        assertThat(sample.about().module().title().chinese()).isEqualTo("\u82af\u7247\u4e0e\u7ba1\u5236");
    }

    @Test
    void theTranslationHasItsOwnWordsAndTheHeaderOfTheOriginal() {
        Lesson chinese = lessons.lessons().find("sample", Language.ZH).orElseThrow();
        assertThat(chinese.path()).isEqualTo("/zh/lessons/sample");
        assertThat(chinese.about().title()).isEqualTo("\u6837\u6837\u90fd\u6709\u7684\u4e00\u8bfe");
        assertThat(chinese.about().minutes().reading()).isEqualTo(12);
        assertThat(chinese.apparatus().headings())
                .extracting(Lesson.Heading::id)
                .containsExactly("the-rule", "whos-first");
        assertThat(prose(chinese, 0)).contains("href=\"/zh/glossary#licence\"", "href=\"/zh/lessons/sample\"");
    }

    @Test
    void sourcesAreNumberedInTheOrderOfTheText() {
        Lesson sample = sample();
        List<Lesson.Note> notes = sample.apparatus().notes();
        assertThat(notes.getFirst().source().id()).isEqualTo("bis-2022-10-07");
        assertThat(notes).extracting(Lesson.Note::number).startsWith(1, 2, 3).doesNotHaveDuplicates();
        assertThat(prose(sample, 0))
                .contains("<sup><a href=\"#note_1\" id=\"ref_1\">1</a></sup>", "<sup><a href=\"#note_1\">1</a></sup>");
        assertThat(sample.blocks(Block.ClaimCard.class).getFirst().notes())
                .isNotEmpty()
                .doesNotContain(1 + notes.size());
    }

    @Test
    void termsCarryTheirDefinition() {
        assertThat(prose(sample(), 0)).contains("<a class=\"term\" href=\"/glossary#licence\" title=\"Permission");
    }

    @Test
    void headingsAndParagraphsHaveTheAddressesThatTheirAuthorGave() {
        assertThat(prose(sample(), 0))
                .contains("<h2 id=\"the-rule\">The rule and the redesign</h2>", "<p id=\"not-a-list\">In 2022")
                .doesNotContain("{#");
        assertThat(question("holds").ask().see())
                .isEqualTo(new Lesson.Heading("not-a-list", "The rule and the redesign", 0));
    }

    @Test
    void whatIsReadAtAdvancedDepthCanBeOpened() {
        assertThat(prose(sample(), 5))
                .contains(
                        "<details class=\"admonition deeper\"><summary class=\"admonition-title\">The arithmetic of a line")
                .contains("two sides.<sup>");
    }

    @Test
    void aTableScrollsByItselfAndIsNamed() {
        assertThat(prose(sample(), 0))
                .contains("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Two chips\"><table>")
                .contains("<td class=\"r\">600</td>");
    }

    @Test
    void eventsComeByTheirIdsOrByAFilter() {
        List<Block.Events> events = sample().blocks(Block.Events.class);
        assertThat(events.getFirst().events()).hasSize(2);
        assertThat(events.getLast().events()).hasSizeGreaterThan(1).allSatisfy(dated -> {
            assertThat(dated.event().kind()).isEqualTo("listing");
            assertThat(dated.event().date()).isBetween("2020", "2022-99");
            assertThat(dated.notes()).isNotEmpty();
        });
    }

    @Test
    void figuresKnowWhatWasNotChecked() {
        var bars = (Figure.Bars) sample().blocks(Figure.class).getFirst();
        assertThat(bars.bars()).extracting(bar -> bar.basis().checked()).containsExactly(true, false);
        assertThat(bars.bars().getLast().span()).isEqualTo(new Figure.Span(380, 400));
        assertThat(bars.numbers()).isEqualTo(2);
    }

    @Test
    void aModelBlockIsRunWithItsPresetValues() {
        ModelBlock block = sample().blocks(ModelBlock.class).getFirst();
        assertThat(block.plots()).extracting(ModelBlock.Plot::variable).containsExactly("RATIO", "LAG");
        assertThat(block.plots().getFirst().preset().points()).hasSize(34);
        assertThat(block.sliders().getFirst().unit()).isEqualTo("dimensionless");
        assertThat(block.setting().from()).isEqualTo(5);
        assertThat(sample().blocks(ModelBlock.class).getLast().setting().from()).isZero();
    }

    @Test
    void questionsAreOfSevenKinds() {
        assertThat(sample().questions())
                .extracting(Question::kind)
                .containsExactly("single", "multiple", "number", "order", "match", "text", "predict", "predict");
        var lag = (Question.Predict) question("guess-the-lag");
        assertThat(lag.curve().points()).hasSize(34);
        assertThat(lag.close()).isEqualTo(15);
        var share = (Question.Predict) question("guess-the-share");
        assertThat(share.curve().at(2023.5)).isEqualTo(47.5);
        assertThat(share.notes()).isNotEmpty();
    }

    @Test
    void aLessonWithoutATitleIsLeftOutAndTheOthersStay() throws IOException {
        lessons.write("lessons/other/lesson.md", TestLessons.sample().replace("title: A sample of everything\n", ""));
        assertThat(lessons.lessons().all(Language.EN)).extracting(Lesson::slug).containsExactly("sample");
        assertThat(lessons.problems())
                .anyMatch(problem -> problem.startsWith("lessons/other/lesson.md:2:1: the field 'title' is missing"));
    }

    private Lesson sample() {
        return lessons.lessons().find("sample", Language.EN).orElseThrow();
    }

    private Question question(String id) {
        return sample().questions().stream()
                .filter(question -> question.ask().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String prose(Lesson lesson, int block) {
        return ((Block.Prose) lesson.blocks().get(block)).html();
    }
}
