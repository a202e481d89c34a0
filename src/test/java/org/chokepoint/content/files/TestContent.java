package org.chokepoint.content.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chokepoint.content.Content;

/** Content folders for tests, on a day on which nothing is overdue. */
public final class TestContent {

    public static final Clock DAY = Clock.fixed(Instant.parse("2026-07-01T08:00:00Z"), ZoneOffset.UTC);

    private TestContent() {}

    public static Content of(Path folder) {
        return new FolderContent(folder, DAY);
    }

    /** The content that is shipped. */
    public static Content shipped() {
        return of(Path.of("content"));
    }
}
