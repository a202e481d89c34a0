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
        for (String shared :
                List.of("glossary.yaml", "bibliography.yaml", "claims.yaml", "models/decoupling/model.xmile")) {
            write(shared, Files.readString(Path.of("content").resolve(shared)));
        }
        write("lessons/sample/lesson.md", sample());
        write("lessons/sample/check.yaml", Files.readString(SAMPLE.resolve("check.yaml")));
    }

    public static String sample() throws IOException {
        return Files.readString(SAMPLE.resolve("lesson.md"));
    }

    /** The sample with another body. */
    public TestLessons body(String body) throws IOException {
        String sample = sample();
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
        return read(content()).problems().stream().map(Problem::toString).toList();
    }

    public static Lessons shipped() {
        return read(TestContent.shipped());
    }

    static LessonFolder read(Content content) {
        return new LessonFolder(content, TestModels.of(content), TestContent.DAY);
    }
}
