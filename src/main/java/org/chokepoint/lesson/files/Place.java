package org.chokepoint.lesson.files;

import com.vladsch.flexmark.util.ast.Node;
import org.chokepoint.content.ContentNode;

/** A place in a file; lines and columns count from 1. */
record Place(int line, int column) {

    static Place of(ContentNode node) {
        return new Place(node.line(), node.column());
    }

    /** Where a node of a text begins that stands in its file from a line on. */
    static Place of(Node node, int firstLine) {
        int line = node.getStartLineNumber();
        int lineStart = node.getDocument().getChars().lastIndexOf('\n', node.getStartOffset() - 1) + 1;
        return new Place(firstLine + line, node.getStartOffset() - lineStart + 1);
    }
}
