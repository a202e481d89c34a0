package org.chokepoint.content.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Claims;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Problem;
import org.chokepoint.content.Timeline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder as it was read last; a list of it that has been broken since keeps its last good form. */
@Component
class FolderContent implements Content, ContentCheck {

    /** What changes when a file is saved. */
    private record Stamp(long size, long modified) {}

    private final Path folder;
    private final Clock clock;
    private volatile FolderSnapshot now;
    private volatile Map<Path, Stamp> stamps;

    @Autowired
    FolderContent(@Value("${chokepoint.content}") Path folder) {
        this(folder, Clock.systemDefaultZone());
    }

    FolderContent(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.now = new FolderSnapshot(folder, clock);
        this.stamps = stamps();
    }

    /** Reads the folder again if a file in it has changed; whether it has. */
    boolean lookAgain() {
        Map<Path, Stamp> found = stamps();
        if (found.equals(stamps)) {
            return false;
        }
        stamps = found;
        now = new FolderSnapshot(folder, clock).keeping(now);
        return true;
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> found = new TreeMap<>();
        try {
            for (Path path : FolderSnapshot.texts(folder.toRealPath())) {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                found.put(path, new Stamp(file.size(), file.lastModifiedTime().toMillis()));
            }
        } catch (IOException | UncheckedIOException inMotion) {
            // A file that goes while it is looked at: the next look finds what is there then.
        }
        return found;
    }

    @Override
    public List<ContentFile> find(String glob) {
        return now.find(glob);
    }

    @Override
    public Glossary glossary() {
        return now.glossary();
    }

    @Override
    public Bibliography bibliography() {
        return now.bibliography();
    }

    @Override
    public Claims claims() {
        return now.claims();
    }

    @Override
    public Timeline timeline() {
        return now.timeline();
    }

    @Override
    public List<Problem> problems() {
        return now.problems();
    }

    @Override
    public Optional<ContentNode> yaml(String file, int firstLine, String yaml, List<Problem> found) {
        int before = found.size();
        ContentNode node = new YamlNodes(file, firstLine, found).read(yaml);
        return found.size() == before ? Optional.of(node) : Optional.empty();
    }
}
