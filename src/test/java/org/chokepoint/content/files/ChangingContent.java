package org.chokepoint.content.files;

import java.nio.file.Path;
import java.time.Clock;
import org.chokepoint.content.Content;

/** A content folder that tests of other modules change. */
public final class ChangingContent {

    public static final Clock DAY = TestContent.DAY;

    private final FolderContent content;

    public ChangingContent(Path folder) {
        content = new FolderContent(folder, DAY);
    }

    public Content content() {
        return content;
    }

    public boolean lookAgain() {
        return content.lookAgain();
    }
}
