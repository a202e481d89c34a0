package org.chokepoint.content.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.chokepoint.lesson.files.TestLessons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckContentTest {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-07-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private TestLessons lessons;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void content() throws IOException {
        lessons = new TestLessons(folder);
        copy("scenarios");
        copy("scenarios/chips-then-clouds");
        copy("models/decoupling");
        String cards = Files.readString(folder.resolve("scenarios/cards.yaml"));
        lessons.write("scenarios/cards.yaml", cards.replaceAll("lesson: [a-z].*", "lesson: sample"));
    }

    @Test
    void aFolderWithoutMistakesEndsWithZero() {
        assertThat(check()).as("%s", said()).isZero();
        assertThat(said()).contains("0 problems, ");
    }

    @Test
    void aMistakeIsPrintedWithFileLineAndColumnAndEndsWithOne() throws IOException {
        lessons.replaced("(term:licence)", "(term:license)");
        lessons.write("models/broken/model.xmile", "<xmile/>");
        lessons.write(
                "scenarios/broken/scenario.yaml",
                Files.readString(folder.resolve("scenarios/chips-then-clouds/scenario.yaml"))
                        .replace("minutes: 75", "minutes: many"));
        lessons.write("motions/a-motion.md", "---\nmotion: One\nsources: [nowhere]\nlessons: [none]\n---\n");
        assertThat(check()).isOne();
        assertThat(said().lines())
                .contains("lessons/sample/lesson.md:17:27: there is no term 'license' in glossary.yaml")
                .anyMatch(line -> line.startsWith("models/broken/model.xmile:1:"))
                .anyMatch(line -> line.startsWith("scenarios/broken/scenario.yaml:3:10: "))
                .contains("motions/a-motion.md:3:10: there is no source 'nowhere' in bibliography.yaml")
                .contains("motions/a-motion.md:4:10: there is no lesson 'none'")
                .anyMatch(line -> line.startsWith("motions/a-motion.md:6:1: the background"));
    }

    @Test
    void aClaimOrALessonPastItsReviewDateIsAWarningAndEndsWithZero() throws IOException {
        String claims = Files.readString(folder.resolve("claims.yaml"));
        lessons.write("claims.yaml", claims.replaceFirst("review_by: '2027-06-30'", "review_by: '2026-01-01'"));
        assertThat(check()).isZero();
        assertThat(said()).containsPattern("claims.yaml:\\d+:16: warning: the claim 'c01-reuters' was to be reviewed");
    }

    @Test
    void aFolderThatIsNotThereEndsWithTwo() {
        assertThat(run("--content", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("--lessons")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("there is no content folder", "check [--content DIR]");
    }

    @Test
    void theCheckFindsNothingWrongInNewFiles() {
        for (String kind : new String[] {"lesson", "scenario", "motion"}) {
            assertThat(begin(kind, "a-new-one")).as("%s", err).isZero();
        }
        assertThat(folder.resolve("lessons/a-new-one/lesson.zh.md")).exists();
        assertThat(folder.resolve("lessons/a-new-one/lesson.md")).content().contains("id: L02");
        assertThat(folder.resolve("motions/a-new-one.md")).content().contains("checked: 2026-07-01");
        assertThat(check()).as("%s", said()).isZero();
    }

    @Test
    void whatIsThereIsNotWrittenOver() {
        assertThat(begin("lesson", "sample")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is there already");
        assertThat(begin("lesson", "../out")).isEqualTo(2);
        assertThat(begin("novel", "one")).isEqualTo(2);
    }

    private int check() {
        return run("--content", folder.toString());
    }

    private int run(String... arguments) {
        return new CheckContent(stream(out), stream(err)).run(arguments);
    }

    private int begin(String kind, String slug) {
        return new NewContent(stream(out), stream(err), DAY).run(kind, slug, "--content", folder.toString());
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void copy(String path) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content").resolve(path))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lessons.write(path + "/" + file.getFileName(), Files.readString(file));
            }
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
