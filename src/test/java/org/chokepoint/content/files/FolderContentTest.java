package org.chokepoint.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentTest {

    @TempDir
    Path folder;

    @Test
    void theShippedListsAreWhole() {
        Content shipped = TestContent.shipped();

        assertThat(shipped.glossary().terms()).hasSize(95);
        assertThat(shipped.bibliography().sources()).hasSize(167);
        assertThat(shipped.claims().claims()).hasSize(39);
        assertThat(shipped.problems()).isEmpty();
    }

    @Test
    void theTimelineHasItsEventsAndKnownSources() {
        Content shipped = TestContent.shipped();

        assertThat(shipped.timeline().events()).hasSize(102);
        assertThat(shipped.timeline().events())
                .allSatisfy(event -> assertThat(event.sources())
                        .allMatch(source -> shipped.bibliography().find(source).isPresent()));
    }

    @Test
    void quotationsAreShort() {
        assertThat(TestContent.shipped().claims().claims())
                .allMatch(claim -> claim.quote().replace("...", "").strip().split("\\s+").length <= 15);
    }

    @Test
    void headerAndBodyKeepTheirLines() throws IOException {
        write("lessons/a/lesson.md", "---\r\ntitle: One\r\nminutes: {reading: 2}\r\n---\r\nText\r\n");

        ContentFile file = read().find("lessons/*/lesson.md").getFirst();

        assertThat(file.folder()).isEqualTo("a");
        assertThat(file.body()).isEqualTo("Text\n");
        assertThat(file.bodyLine()).isEqualTo(5);
        assertThat(file.header().place("title")).isEqualTo(new ContentNode.Text("One", 2, 8));
        assertThat(file.header().place("minutes").line()).isEqualTo(3);
    }

    @Test
    void brokenHeadersNameTheLine() throws IOException {
        write("lessons/a/lesson.md", "---\ntitle: One\nsummary: two: three\n---\nText");
        write("lessons/b/lesson.md", "---\ntitle: One\nText");
        write("lessons/c/lesson.md", "---\n- a list\n---\nText");
        write("lessons/d/lesson.md", "---\ntitle: One\ntitle: Two\n---\nText");

        assertThat(messages("lessons/a"))
                .singleElement()
                .asString()
                .startsWith("lessons/a/lesson.md:3:13: this is not");
        assertThat(messages("lessons/b")).singleElement().asString().contains(":1:1: ", "close it with a line ---");
        assertThat(messages("lessons/c")).singleElement().asString().contains(":2:1: ", "found a list");
        assertThat(messages("lessons/d")).singleElement().asString().contains(":3:1: ", "stands here twice");
    }

    @Test
    void hugeDeepAndEndlessFilesAreRefused() throws IOException {
        write("lessons/huge.md", "x".repeat(FolderSnapshot.LARGEST + 1));
        write("lessons/deep.yaml", "a: " + "[".repeat(200) + "]".repeat(200));
        write("lessons/laughs.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        write("lessons/loop.yaml", "a: &a\n  b: *a\n");
        Files.write(folder.resolve("lessons/bytes.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(messages("lessons/")).hasSize(5);
        assertThat(read().find("lessons/*.md")).isEmpty();
    }

    @Test
    void tagsAreRefusedAndConstructNothing() throws IOException {
        write("lessons/tag.yaml", "a: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://localhost/']]\n");
        assertThat(messages("lessons/tag")).singleElement().asString().contains(":1:4: ", "Global tag is not allowed");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        write("lessons/a.md", "x");
        Files.createSymbolicLink(folder.resolve("lessons/passwords.md"), Path.of("/etc/passwd"));
        assertThat(read().find("lessons/*.md")).hasSize(1);
    }

    @Test
    void anEntryOfAListThatIsWrongIsLeftOut() throws IOException {
        write("bibliography.yaml", """
                sources:
                  - {id: a, kind: law, side: us, issuer: I, title: T, date: 2020, url: "javascript:alert(1)", status: not checked}
                  - {id: b, kind: law, side: us, issuer: I, title: T, date: 2020, status: sure}
                  - {id: c, kind: law, side: us, issuer: I, title: T, date: 2020, status: not checked}
                  - {id: c, kind: law, side: us, issuer: I, title: T, date: 2020, status: not checked}
                """);
        write("glossary.yaml", """
                terms:
                  - {en: De-risking (EU), zh: x, definition: d, source: nowhere}
                  - {en: De-risking (EU), zh: x, definition: d, source: general knowledge}
                """);

        Content read = read();

        assertThat(read.bibliography().sources())
                .singleElement()
                .extracting("id")
                .isEqualTo("c");
        assertThat(read.glossary().terms()).isEmpty();
        assertThat(messages("bibliography"))
                .anyMatch(m -> m.startsWith("bibliography.yaml:2:72: the field 'url'"))
                .anyMatch(m -> m.startsWith("bibliography.yaml:3:75: the field 'status' is one of"))
                .anyMatch(m -> m.startsWith("bibliography.yaml:5:5: the id 'c' stands here twice"));
        assertThat(messages("glossary")).anyMatch(m -> m.contains("no source 'nowhere'"));
    }

    @Test
    void aClaimPastItsReviewDateIsAWarningAndStays() {
        Clock later = Clock.fixed(Instant.parse("2026-11-11T08:00:00Z"), ZoneOffset.UTC);
        Content read = new FolderContent(Path.of("content"), later);

        assertThat(read.claims().claims()).hasSize(39);
        assertThat(read.problems()).hasSize(5).allMatch(problem -> problem.kind() == Problem.Kind.WARNING);
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> TestContent.of(folder.resolve("none"))).hasMessageContaining("none");
    }

    private Content read() {
        return TestContent.of(folder);
    }

    private List<String> messages(String start) {
        return read().problems().stream()
                .filter(problem -> problem.file().startsWith(start))
                .map(Problem::toString)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
