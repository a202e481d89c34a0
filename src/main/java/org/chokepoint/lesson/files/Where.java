package org.chokepoint.lesson.files;

import com.vladsch.flexmark.util.ast.Node;

/** From a node of a text to its place in the file. */
@FunctionalInterface
interface Where {

    Place of(Node node);
}
