package org.chokepoint.lesson.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.content.Language;
import org.chokepoint.content.files.ChangingContent;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.lesson.Lesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author saves is read again, and a mistake takes nothing away from readers. */
class LiveEditTest {

    @TempDir
    Path folder;

    private TestLessons files;
    private ChangingContent content;
    private LessonFolder lessons;

    @BeforeEach
    void read() throws IOException {
        files = new TestLessons(folder);
        content = new ChangingContent(folder);
        lessons = new LessonFolder(content.content(), TestModels.of(content.content()), ChangingContent.DAY);
    }

    @Test
    void anEditIsReadAgain() throws IOException {
        files.replaced("title: A sample of everything", "title: Another title");
        look();
        assertThat(title(Language.EN)).isEqualTo("Another title");
    }

    @Test
    void withoutAnEditNothingIsReadAgain() {
        assertThat(content.lookAgain()).isFalse();
    }

    @Test
    void aNewLessonAppearsAndADeletedOneGoes() throws IOException {
        files.write("lessons/new/lesson.md", TestLessons.sample().replace("id: L01", "id: L02"));
        Files.delete(folder.resolve("lessons/sample/lesson.md"));
        Files.delete(folder.resolve("lessons/sample/lesson.zh.md"));
        look();
        assertThat(lessons.all(Language.EN)).extracting(Lesson::slug).containsExactly("new");
    }

    @Test
    void aBrokenEditKeepsTheLastGoodLessonUntilItIsMended() throws IOException {
        files.replaced("title: A sample of everything", "title: [");
        look();
        assertThat(title(Language.EN)).isEqualTo("A sample of everything");

        files.replaced("title: A sample of everything\n", "");
        look();
        assertThat(title(Language.EN)).isEqualTo("A sample of everything");
        assertThat(lessons.problems()).anyMatch(problem -> problem.message().contains("the field 'title' is missing"));

        files.write("lessons/sample/lesson.md", TestLessons.sample().replace("[^wto-ds615]", "[^nowhere]"));
        look();
        assertThat(lessons.find("sample", Language.EN).orElseThrow().apparatus().notes())
                .anyMatch(note -> note.source().id().equals("wto-ds615"));

        files.replaced("title: A sample of everything", "title: Mended");
        look();
        assertThat(title(Language.EN)).isEqualTo("Mended");
        assertThat(lessons.problems()).isEmpty();
    }

    @Test
    void aBrokenListKeepsTheLastGoodLists() throws IOException {
        files.write("glossary.yaml", "terms: [");
        look();
        assertThat(content.content().glossary().terms()).hasSize(95);
        assertThat(content.content().problems()).isNotEmpty();
        assertThat(title(Language.ZH)).isNotEmpty();
    }

    private void look() {
        assertThat(content.lookAgain()).isTrue();
        lessons.readAgain();
    }

    private String title(Language language) {
        return lessons.find("sample", language).orElseThrow().about().title();
    }
}
