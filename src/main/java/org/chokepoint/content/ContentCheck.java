package org.chokepoint.content;

import java.util.List;

/** Somebody who parses content files and says what is wrong in them. */
public interface ContentCheck {

    List<Problem> problems();

    /** What the content is like, a line each; nobody has to say anything. */
    default List<String> summary() {
        return List.of();
    }
}
