package org.chokepoint.lesson.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.lesson.Block;
import org.chokepoint.lesson.Lesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonReaderTest {

    private static final String FILE = "lessons/sample/lesson.md:";

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
                .containsExactly("prose", "claim", "prose", "perspectives", "discuss", "prose");
        assertThat(sample.apparatus().headings())
                .extracting(Lesson.Heading::id)
                .containsExactly("the-rule-and-the-redesign", "whos-first-and-why");
        assertThat(sample.apparatus().terms()).hasSize(2);
        assertThat(sample.about().levers())
                .containsExactly("AI-chip performance threshold", "Software-stack programme");
    }

    @Test
    void sourcesAreNumberedInTheOrderOfTheText() {
        Lesson sample = sample();
        List<Lesson.Note> notes = sample.apparatus().notes();
        assertThat(notes.getFirst().source().id()).isEqualTo("bis-2022-10-07");
        assertThat(notes).extracting(Lesson.Note::number).startsWith(1, 2, 3).doesNotHaveDuplicates();
        assertThat(prose(sample, 0))
                .contains("<sup><a href=\"#note_1\" id=\"ref_1\">1</a></sup>", "<sup><a href=\"#note_1\">1</a></sup>");
        var claim = (Block.ClaimCard) sample.blocks().get(1);
        assertThat(claim.notes()).isNotEmpty().doesNotContain(1 + notes.size());
        assertThat(notes.getLast().source().id()).isEqualTo("wto-ds615");
    }

    @Test
    void termsCarryTheirDefinition() {
        assertThat(prose(sample(), 0)).contains("<a class=\"term\" href=\"/glossary#licence\" title=\"Permission");
    }

    @Test
    void aTableScrollsByItselfAndIsNamed() {
        assertThat(prose(sample(), 0))
                .contains("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Two chips\"><table>")
                .contains("<td class=\"r\">600</td>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [^sullivan-2022-09-16]        | [^nobody-2022]              | 35 | there is no source 'nobody-2022'
            (term:licence)                | (term:license)              | 16 | there is no term 'license'
            id: c08-a800                  | id: c99                     | 26 | there is no claim 'c99'
            (/lessons/sample)             | (/lessons/other)            | 17 | there is no lesson 'other'
            (#whos-first-and-why)         | (#who)                      | 17 | this lesson has no heading '#who'
            prerequisites: []             | prerequisites: [L99]        |  9 | there is no lesson with the id 'L99'
            levers: [U1, C7]              | levers: [U99]               | 10 | no model has the lever 'U99'
            actor: Chinese government     | actor: China                | 37 | the actor is one of
            title: As each side tells it  | tilte: As each side         | 32 | the field 'tilte' is not known
            - Who pays?                   | - [a, b]                    | 43 | 'discuss' needs a text
            Plain code follows.           | ![chart](/x.png)            | 46 | pictures are not shown
            Plain code follows.           | [^x]: my own note           | 46 | comes from bibliography.yaml
            Plain code follows.           | an <b>old</b> habit         | 46 | HTML is shown as text
            checked: 2026-06-30           | checked: June               | 11 | is a day like 2026-06-30
            """)
    void whatDoesNotExistIsReportedAtItsLine(String words, String others, int line, String message) throws IOException {
        assertThat(lessons.replaced(words, others).problems())
                .as("%s", lessons.problems())
                .anyMatch(problem -> problem.startsWith(FILE + line + ":") && problem.contains(message));
    }

    @Test
    void brokenYamlInABlockNamesItsLine() throws IOException {
        lessons.replaced("title: As each side tells it", "title: [");
        assertThat(lessons.problems())
                .singleElement()
                .asString()
                .matches("lessons/sample/lesson.md:3[3-9]:.*not valid YAML.*");
        assertThat(lessons.lessons().find("sample")).isPresent();
    }

    @Test
    void aLessonWithoutATitleIsLeftOutAndTheOthersStay() throws IOException {
        lessons.write("lessons/other/lesson.md", TestLessons.sample().replace("title: A sample of everything\n", ""));
        assertThat(lessons.lessons().all()).extracting(Lesson::slug).containsExactly("sample");
        assertThat(lessons.problems())
                .anyMatch(problem -> problem.startsWith("lessons/other/lesson.md:2:1: the field 'title' is missing"));
    }

    @Test
    void twoLessonsCannotHaveOneId() throws IOException {
        lessons.write("lessons/twin/lesson.md", TestLessons.sample());
        assertThat(lessons.problems()).anyMatch(problem -> problem.contains("another lesson has the id 'L01'"));
    }

    @Test
    void aWrongQuestionIsReportedAndLeftOut() throws IOException {
        lessons.write("lessons/sample/check.yaml", """
                title: Check yourself
                questions:
                  - {question: One, options: [a, b], answer: 3, why: w, see: the-rule-and-the-redesign}
                  - {question: Two, options: [a, b], answer: 1, why: w, see: nowhere}
                  - {question: Three, options: [a, b], answer: 1, why: "w [^none]", see: the-rule-and-the-redesign}
                """);
        assertThat(lessons.problems())
                .anyMatch(problem -> problem.startsWith("lessons/sample/check.yaml:3:46: 'answer' counts"))
                .anyMatch(problem -> problem.startsWith("lessons/sample/check.yaml:4:62: the lesson has no heading"))
                .anyMatch(problem -> problem.startsWith("lessons/sample/check.yaml:5:1: there is no source 'none'"))
                .hasSize(3);
        assertThat(sample().check().orElseThrow().questions()).hasSize(1);
    }

    @Test
    void aLessonPastItsReviewDateIsAWarningAndStays() throws IOException {
        lessons.replaced("review_by: 2027-06-30", "review_by: 2026-06-01");
        assertThat(lessons.problems()).singleElement().asString().contains(":12:12: the lesson was to be reviewed");
        assertThat(sample()).isNotNull();
    }

    @Test
    void everyShippedLessonHasNoProblem() {
        LessonFolder shipped = TestLessons.read(TestContent.shipped());
        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.all()).extracting(lesson -> lesson.about().id()).contains("L04", "L08", "L14");
        assertThat(shipped.all())
                .allSatisfy(lesson ->
                        assertThat(lesson.check().orElseThrow().questions()).hasSizeGreaterThanOrEqualTo(5));
    }

    private Lesson sample() {
        return lessons.lessons().find("sample").orElseThrow();
    }

    private static String prose(Lesson lesson, int block) {
        return ((Block.Prose) lesson.blocks().get(block)).html();
    }
}
