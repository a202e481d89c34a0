package org.chokepoint.lesson.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.Content;
import org.chokepoint.content.Problem;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.lesson.Lessons;

/** A content folder with the shipped lists and model, and the lessons that a test writes. */
public final class TestLessons {

    private static final Path SAMPLE = Path.of("src/test/resources/lessons/sample");

    private final Path folder;

    public TestLessons(Path folder) throws IOException {
        this.folder = folder;
        for (String shared : List.of(
                "glossary.yaml",
                "bibliography.yaml",
                "claims.yaml",
                "timeline.yaml",
                "lessons/course.yaml",
                "scenarios/levers.yaml",
                "models/bathtub/model.xmile",
                "models/decoupling/model.xmile")) {
            write(shared, Files.readString(Path.of("content").resolve(shared)));
        }
        write("lessons/sample/lesson.md", sample());
        write("lessons/sample/lesson.zh.md", chinese());
    }

    public static String sample() throws IOException {
        return Files.readString(SAMPLE.resolve("lesson.md"));
    }

    public static String chinese() throws IOException {
        return Files.readString(SAMPLE.resolve("lesson.zh.md"));
    }

    /** The sample with another body, in English alone. */
    public TestLessons body(String body) throws IOException {
        return body(body, "");
    }

    /** The sample with another body, in English alone, and without some words in its header. */
    public TestLessons body(String body, String without) throws IOException {
        String sample = sample().replace(without, "");
        Files.deleteIfExists(folder.resolve("lessons/sample/lesson.zh.md"));
        write("lessons/sample/lesson.md", sample.substring(0, sample.indexOf("## The rule")) + body);
        return this;
    }

    /** The sample with words replaced. */
    public TestLessons replaced(String words, String others) throws IOException {
        if (!sample().contains(words)) {
            throw new IllegalArgumentException("the sample has no '" + words + "'");
        }
        write("lessons/sample/lesson.md", sample().replace(words, others));
        return this;
    }

    /** The Chinese sample with words replaced. */
    public TestLessons translated(String words, String others) throws IOException {
        if (!chinese().contains(words)) {
            throw new IllegalArgumentException("the translation has no '" + words + "'");
        }
        write("lessons/sample/lesson.zh.md", chinese().replace(words, others));
        return this;
    }

    public TestLessons write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public Content content() {
        return TestContent.of(folder);
    }

    public Lessons lessons() {
        return read(content());
    }

    public List<String> problems() {
        return problemsOf(content());
    }

    public static List<String> problemsOf(Content content) {
        return read(content).problems().stream().map(Problem::toString).toList();
    }

    public static Lessons shipped() {
        return read(TestContent.shipped());
    }

    static LessonFolder read(Content content) {
        return new LessonFolder(content, TestModels.of(content), TestContent.DAY);
    }
}
