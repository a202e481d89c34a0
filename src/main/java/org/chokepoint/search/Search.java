package org.chokepoint.search;

import java.util.List;
import org.chokepoint.content.Language;

/** The door to all that can be read. */
public interface Search {

    /** A question is cut here. */
    int LONGEST = 200;

    /**
     * What answers the words best comes first. All words have to occur; where that finds nothing, one is enough. Anything may be asked: what is no word
     * finds nothing.
     */
    List<Hit> find(String words, Language language, int most);
}
