package org.chokepoint.content.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Claims;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Problem;
import org.chokepoint.content.Timeline;

/** The folder at one moment. What cannot be read is a problem; the rest is there. */
final class FolderSnapshot {

    /** A file with more bytes than this is not read. */
    static final int LARGEST = 2_000_000;

    private static final int DEEPEST = 6;
    private static final int MOST = 2_000;

    private final Map<String, ContentFile> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Bibliography bibliography;
    private final Glossary glossary;
    private final Claims claims;
    private final Timeline timeline;

    FolderSnapshot(Path folder, Clock clock) {
        readAll(folder);
        SharedLists lists = new SharedLists(problems);
        bibliography = lists.bibliography(file("bibliography.yaml"));
        glossary = lists.glossary(file("glossary.yaml"), bibliography);
        claims = new ClaimsReader(file("claims.yaml"), bibliography, LocalDate.now(clock), problems).read();
        timeline = new TimelineReader(file("timeline.yaml"), bibliography, problems).read();
    }

    private FolderSnapshot(FolderSnapshot files, FolderSnapshot lists) {
        this.files.putAll(files.files);
        this.problems.addAll(files.problems);
        this.bibliography = lists.bibliography;
        this.glossary = lists.glossary;
        this.claims = lists.claims;
        this.timeline = lists.timeline;
    }

    /** This snapshot, but with the lists of the last one while one of them has become wrong: they name each other. */
    FolderSnapshot keeping(FolderSnapshot last) {
        return broken(this).anyMatch(file -> broken(last).noneMatch(file::equals))
                ? new FolderSnapshot(this, last)
                : this;
    }

    private static Stream<String> broken(FolderSnapshot snapshot) {
        return snapshot.problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.ERROR)
                .map(Problem::file)
                .filter(file -> !file.contains("/"));
    }

    List<ContentFile> find(String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return files.values().stream()
                .filter(file -> matcher.matches(Path.of(file.path())))
                .toList();
    }

    Glossary glossary() {
        return glossary;
    }

    Bibliography bibliography() {
        return bibliography;
    }

    Claims claims() {
        return claims;
    }

    Timeline timeline() {
        return timeline;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private ContentFile file(String path) {
        ContentFile found = files.get(path);
        if (found == null) {
            problems.add(new Problem(path, 1, 1, "the content folder has no such file that can be read"));
            return new ContentFile(path, ContentNode.Fields.none(1, 1), "", 1);
        }
        return found;
    }

    private void readAll(Path folder) {
        try {
            Path root = folder.toRealPath();
            for (Path path : texts(root)) {
                read(root.relativize(path).toString().replace('\\', '/'), path);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "the content folder is needed: give its place with --content, found none at "
                            + folder.toAbsolutePath(),
                    unreadable);
        }
    }

    /** The text files in the order of their paths, at most so many that looking at them takes no time. */
    static List<Path> texts(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root, DEEPEST)) {
            return found.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(FolderSnapshot::isText)
                    .limit(MOST)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isText(Path path) {
        return Stream.of(".yaml", ".md", ".xmile", ".csv")
                .anyMatch(ending -> path.getFileName().toString().endsWith(ending));
    }

    private void read(String path, Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(new Problem(path, 1, 1, "a file has at most " + LARGEST + " bytes: make it smaller"));
                return;
            }
            String text = Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
            int before = problems.size();
            ContentFile split = new Splitter(path, problems).split(text);
            if (problems.size() == before) {
                files.put(path, split);
            }
        } catch (CharacterCodingException notText) {
            problems.add(new Problem(path, 1, 1, "this file is not UTF-8 text: save it as UTF-8"));
        } catch (IOException unreadable) {
            problems.add(new Problem(path, 1, 1, "this file cannot be read: " + unreadable.getMessage()));
        }
    }
}
