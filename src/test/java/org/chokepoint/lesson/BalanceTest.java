package org.chokepoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.files.TestLessons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

    @TempDir
    Path folder;

    private TestLessons given;

    @BeforeEach
    void lessons() throws IOException {
        given = new TestLessons(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | It is <b>three</b> words.<sup><a href="#note_1">12</a></sup> | 4
            EN | the small-yard – and 5 fences | 5
            ZH | 出口管制，<em>2022</em> 年起 A100 受限。 | 8
            """)
    void notesMarksAndTagsAreNoWords(Language language, String html, int length) {
        assertThat(Length.of(html, language)).isEqualTo(length);
    }

    @Test
    void aBlockThatGivesOneSideMoreRoomIsAWarningAtItsPlaceInBothLanguages() throws IOException {
        given.replaced("not at trade.", "not at trade, and it says so in many more words than the other side.");
        assertThat(given.problems())
                .singleElement()
                .asString()
                .startsWith("lessons/sample/lesson.md:36:3: one side has more room than another");
        given = new TestLessons(folder).translated("不是贸易。", "不是贸易，而且说得比另一方长得多。");
        assertThat(given.problems())
                .singleElement()
                .asString()
                .startsWith("lessons/sample/lesson.zh.md:28:3: one side has more room than another");
        assertThat(Balance.of(given.lessons().all(Language.ZH)).uneven()).hasSize(1);
        assertThat(Balance.of(given.lessons().all(Language.EN)).uneven()).isEmpty();
    }

    @Test
    void anExceptionHasAReasonAndThereAreFew() throws IOException {
        given.replaced("not at trade.", "not at trade, and it says so in many more words than the other side.");
        given.write("lessons/exceptions.yaml", "exceptions:\n  - {lesson: sample, reason: one side said little}\n");
        assertThat(given.problems()).isEmpty();
        given.write(
                "lessons/exceptions.yaml",
                "exceptions:\n" + "  - {lesson: sample, reason: one side said little}\n".repeat(6));
        assertThat(given.problems()).singleElement().asString().contains("at most 5 exceptions");
        given.write("lessons/exceptions.yaml", "exceptions:\n  - {lesson: other}\n");
        assertThat(given.problems())
                .anyMatch(problem -> problem.startsWith("lessons/exceptions.yaml:2:5: the field 'reason' is missing"))
                .anyMatch(problem -> problem.startsWith("lessons/exceptions.yaml:2:14: there is no lesson 'other'"));
    }

    @Test
    void citationsAreCountedOncePerLessonAndBySide() {
        Balance balance = Balance.of(given.lessons().all(Language.EN));
        assertThat(balance.citations()).containsEntry(Bibliography.Side.US, 7).containsEntry(Bibliography.Side.CN, 3);
        assertThat(balance.usShare()).isEqualTo(70);
        assertThat(new Balance(0, List.of(), Map.of()).usShare()).isEqualTo(50);
    }
}
