package org.chokepoint.lesson.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chokepoint.content.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake in a lesson is reported with its file, line and column. */
class LessonProblemsTest {

    private static final String FILE = "lessons/sample/lesson.md:";

    @TempDir
    Path folder;

    private TestLessons lessons;

    @BeforeEach
    void lists() throws IOException {
        lessons = new TestLessons(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            .[^bis-2022-10-07] It             | .[^nobody-2022] It          | 17:51  | there is no source 'nobody-2022'
            (term:licence)                    | (term:license)              | 17:27  | there is no term 'license'
            id: c08-a800                      | id: c99                     | 28:5   | there is no claim 'c99'
            (/lessons/sample)                 | (/lessons/other)            | 19:39  | there is no lesson 'other'
            (#whos-first)                     | (#who)                      | 19:6   | no heading or paragraph '#who'
            prerequisites: []                 | prerequisites: [L99]        | 9:16   | there is no lesson with the id 'L99'
            levers: [U1, C7]                  | levers: [U99]               | 10:9   | no model has the lever 'U99'
            module: chips                     | module: chip                | 4:9    | there is no module 'chip'
            further: [bis-2023-10-17-acs]     | further: [nothing]          | 11:10  | there is no source 'nothing'
            checked: 2026-06-30               | checked: June               | 12:10  | is a day like 2026-06-30
            redesign {#the-rule}              | redesign                    | 15:1   | a heading ends in its address
            why?[^sullivan-2022-09-16] {#whos-first} | why? {#the-rule}     | 31:1   | stands here twice
            actor: Chinese government         | actor: China                | 39:12  | the actor is one of
            title: As each side tells it      | tilte: As each side         | 34:8   | the field 'tilte' is not known
            - Who pays?                       | - [a, b]                    | 45:3   | 'discuss' needs a text
            !!! deeper                        | !!! depper                  | 48:1   | write !!! and one of
            t-2017-06-cybersecurity-law]      | t-2099]                     | 53:29  | there is no event 't-2099'
            kind: listing                     | kind: listings              | 58:9   | no event is like that
            alt: Bar chart of two chips.      | text: none                  | 62:1   | the field 'alt' is missing
            value: 600, source: nvidia-8k-2022-08 | value: 600              | 68:5   | the field 'source' is missing
            source: nvidia-8k-2022-08         | source: nowhere             | 68:39  | there is no source 'nowhere'
            low: 380                          | low: 480                    | 69:36  | 'low' is at most 'high'
            kind: lines                       | kind: pie                   | 74:7   | a figure is bars, lines or chain
            narrow: 2                         | narrow: 4                   | 89:9   | 'narrow' counts the stages from 1 to 3
            model: bathtub                    | model: bath                 | 114:8  | there is no model 'bath'
            {variable: RATIO                  | {variable: RATE             | 105:16 | the model has no variable 'RATE'
            input: U1,                        | input: U99,                 | 103:13 | the model has no variable 'U99'
            fixed: {rules_in_play: 1}         | fixed: {rules: 1}           | 101:16 | the model has no input 'rules'
            from: 5                      | from: 99                    | 100:7  | 'from' lies in the time of the model
            value: 0.62                       | value: 1.62                 | 103:67 | a slider goes from 'low' up to 'high'
            {set: {U1: 1}                     | {set: {U2: 1}               | 109:11 | 'set' moves sliders of the block
            answer: 2                         | answer: 4                   | 142:13 | 'answer' counts the options from 1 to 3
            answers: [1, 3]                   | answers: [1, 4]             | 145:100 | 'answers' counts the options from 1 to 3
            see: not-a-list                   | see: nowhere                | 145:129| no heading or paragraph '#nowhere'
            items: [earliest, then, last]     | items: [earliest, last]     | 147:71 | 'items' are 3 to 6
            kind: text,                       | kind: essay,                | 149:27 | a question is single, multiple
            id: holds                         | id: link                    | 145:10 | the question 'link' stands here twice
            at: [5, 13, 21]                   | at: [5, 13, 99]             | 156:9  | 'at' lies on the curve
            variable: LAG, set                | variable: LAGS, set         | 155:42 | the model has no variable 'LAGS'
            Plain code follows.               | ![chart](/x.png)            | 129:1  | pictures are not shown
            Plain code follows.               | [^x]: my own note           | 129:1  | comes from bibliography.yaml
            Plain code follows.               | an <b>old</b> habit         | 129:4  | HTML is shown as text
            """)
    void whatIsWrongIsReportedAtItsPlace(String words, String others, String place, String message) throws IOException {
        assertThat(lessons.replaced(words, others).problems())
                .as("%s", lessons.problems())
                .anyMatch(problem -> problem.startsWith(FILE + place + ":") && problem.contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {#plain}              | {#code}          | lesson.md:129:1: the address '#plain' is missing in lesson.zh.md
            {#plain}              | {#code}          | lesson.zh.md:121:1: the address '#code' is missing in lesson.md
            id: the-chain         | id: other-chain  | lesson.md:84:1: the figure 'the-chain' is missing in lesson.zh.md
            id: in-order          | id: orders       | lesson.md:147:10: the question 'in-order' is missing
            id: tub               | id: bath         | lesson.md:112:1: the model 'tub' is missing in lesson.zh.md
            id: c08-a800          | id: c01-reuters  | lesson.md:27:1: the claim 'c08-a800' is missing in lesson.zh.md
            value: 600            | value: 660       | lesson.md:61:1: the figure 'link-speed' has other numbers in
            [^natlaw-2023-10]     | [^micron-10k-2023] | lesson.zh.md:41:26: the source 'micron-10k-2023' is missing in lesson.md
            ```discuss            | ```text          | lesson.md:43:1: the discuss block 1 is missing in lesson.zh.md
            """)
    void whatIsNotTranslatedIsReported(String words, String others, String problem) throws IOException {
        assertThat(lessons.translated(words, others).problems())
                .as("%s", lessons.problems())
                .anyMatch(found -> found.startsWith("lessons/sample/" + problem));
    }

    @Test
    void aLessonWithoutTranslationIsReportedAndShown() throws IOException {
        lessons.write("lessons/other/lesson.md", TestLessons.sample().replace("id: L01", "id: L02"));
        assertThat(lessons.problems())
                .containsExactly(
                        "lessons/other/lesson.md:1:1: the lesson has no lesson.zh.md that can be read: translate it");
        assertThat(lessons.lessons().find("other", Language.EN)).isPresent();
        assertThat(lessons.lessons().find("other", Language.ZH)).isEmpty();
    }

    @Test
    void aTranslationHasAsManyOutcomesAsTheOriginal() throws IOException {
        lessons.replaced("outcomes: [say why a rule names a number, ", "outcomes: [");
        assertThat(lessons.problems())
                .containsExactly(
                        "lessons/sample/lesson.zh.md:4:11: the English lesson has 1 entries in 'outcomes', here are 2");
    }

    @Test
    void brokenYamlInABlockNamesItsLine() throws IOException {
        lessons.replaced("title: As each side tells it", "title: [");
        assertThat(lessons.problems())
                .anyMatch(problem -> problem.matches("lessons/sample/lesson.md:3[3-9]:.*not valid YAML.*"));
        assertThat(lessons.lessons().find("sample", Language.EN)).isPresent();
    }

    @Test
    void twoLessonsCannotHaveOneId() throws IOException {
        lessons.write("lessons/twin/lesson.md", TestLessons.sample());
        assertThat(lessons.problems()).anyMatch(problem -> problem.contains("another lesson has the id 'L01'"));
    }

    @Test
    void aWrongQuestionIsLeftOutAndTheOthersStay() throws IOException {
        lessons.replaced("answer: 2", "answer: 4");
        assertThat(lessons.lessons().find("sample", Language.EN).orElseThrow().questions())
                .hasSize(7);
    }

    @Test
    void aLessonPastItsReviewDateIsAWarningAndStays() throws IOException {
        lessons.replaced("review_by: 2027-06-30", "review_by: 2026-06-01");
        assertThat(lessons.problems()).singleElement().asString().contains(":13:12: the lesson was to be reviewed");
        assertThat(lessons.lessons().find("sample", Language.EN)).isPresent();
    }
}
