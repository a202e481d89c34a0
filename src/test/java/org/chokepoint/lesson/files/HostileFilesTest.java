package org.chokepoint.lesson.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.Block;
import org.chokepoint.lesson.Lesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to exhaust the reader: too large, too deep, too entangled. The others are read all the same. */
class HostileFilesTest {

    private static final int DEEP = 1_000;

    @TempDir
    Path folder;

    private TestLessons given;

    @BeforeEach
    void lessons() throws IOException {
        given = new TestLessons(folder);
    }

    @Test
    void aFileOfTenMegabytesIsNotRead() throws IOException {
        given.write("lessons/large/lesson.md", TestLessons.sample() + "word ".repeat(2_000_000));
        assertThat(given.content().problems())
                .singleElement()
                .asString()
                .startsWith("lessons/large/lesson.md:1:1: a file has at most");
        assertThat(given.lessons().all(Language.EN)).extracting(Lesson::slug).containsExactly("sample");
    }

    @Test
    void aLessonThatIsTooLongIsNotRead() throws IOException {
        given.write("lessons/long/lesson.md", TestLessons.sample() + "word ".repeat(50_000));
        assertThat(given.problems()).singleElement().asString().contains("a lesson has at most 200000 characters");
    }

    static Stream<String> entangled() {
        return Stream.of(
                "> ".repeat(DEEP) + "deep",
                ">".repeat(DEEP) + "deep",
                Stream.iterate(0, level -> level + 1)
                        .limit(DEEP / 4)
                        .map(level -> "  ".repeat(level) + "- item\n")
                        .reduce("", String::concat),
                "- ".repeat(DEEP) + "deep",
                "[".repeat(DEEP) + "x" + "](/a)".repeat(DEEP),
                "![".repeat(DEEP) + "x" + "](/a)".repeat(DEEP),
                "*".repeat(DEEP) + "x" + "*".repeat(DEEP),
                "*a **b ".repeat(DEEP) + "c** d*".repeat(DEEP),
                "_a __b ".repeat(DEEP),
                "`".repeat(DEEP) + "x" + "`".repeat(DEEP - 1),
                "<div>".repeat(DEEP) + "x" + "</div>".repeat(DEEP),
                "<b>".repeat(DEEP),
                "[^".repeat(DEEP),
                "!!! note \"t\"\n" + "    ".repeat(DEEP) + "deep",
                "|".repeat(DEEP) + "\n" + "|-".repeat(DEEP) + "|\n" + "|x".repeat(DEEP),
                "&#".repeat(DEEP) + "x;",
                "\\".repeat(DEEP),
                "## " + "#".repeat(DEEP) + " {#x}" + " {#y}".repeat(DEEP),
                "```quiz\nquestions: " + "[".repeat(DEEP) + "]".repeat(DEEP) + "\n```",
                "```figure\n" + "{a: ".repeat(DEEP) + "\n```",
                "```claim\nid: &a [*a, *a]\n```",
                "```claim\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nid: *c\n```");
    }

    @Test
    void nestingThatCannotBeReadIsAProblemOfItsFile() throws IOException {
        given.body("## The rule {#the-rule}\n\n" + "> ".repeat(20_000) + "deep\n");
        assertThat(given.problems())
                .anyMatch(
                        problem -> problem.startsWith("lessons/sample/lesson.md:15:1: lists, quotations or emphasis"));
    }

    @ParameterizedTest
    @MethodSource("entangled")
    void whatIsNestedAThousandTimesEndsAndLeavesTheRest(String markdown) throws IOException {
        given.body("## The rule {#the-rule}\n\n" + markdown + "\n\n## After {#after}\n\nthe end\n");
        given.write("lessons/other/lesson.md", TestLessons.sample().replace("id: L01", "id: L02"));
        assertThat(given.lessons().find("other", Language.EN)).isPresent();
        given.lessons()
                .find("sample", Language.EN)
                .ifPresent(lesson -> assertThat(lesson.blocks(Block.Prose.class))
                        .allSatisfy(prose -> assertThat(prose.html()).doesNotContain("<div>", "<b>", "<script")));
    }
}
