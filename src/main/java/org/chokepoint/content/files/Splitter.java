package org.chokepoint.content.files;

import java.util.List;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.Problem;

/** The text of a file to header and body. */
record Splitter(String path, List<Problem> problems) {

    private static final String FENCE = "---\n";

    ContentFile split(String text) {
        if (path.endsWith(".yaml")) {
            return new ContentFile(path, header(1, text), "", 1);
        }
        if (!path.endsWith(".md") || !text.startsWith(FENCE)) {
            return new ContentFile(path, ContentNode.Fields.none(1, 1), text, 1);
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (end < 0) {
            problems.add(
                    new Problem(path, 1, 1, "the header begins with --- and never ends: close it with a line ---"));
            return new ContentFile(path, ContentNode.Fields.none(1, 1), "", 1);
        }
        String header = text.substring(FENCE.length(), end + 1);
        int bodyLine = 3 + (int) header.lines().count();
        return new ContentFile(path, header(2, header), text.substring(end + 1 + FENCE.length()), bodyLine);
    }

    private ContentNode.Fields header(int line, String yaml) {
        ContentNode node = new YamlNodes(path, line, problems).read(yaml);
        if (node instanceof ContentNode.Fields fields) {
            return fields;
        }
        problems.add(new Problem(
                path, node.line(), node.column(), "fields (name: value) are expected, found " + node.words()));
        return ContentNode.Fields.none(line, 1);
    }
}
