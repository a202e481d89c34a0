package org.chokepoint.search;

/**
 * A place that answers.
 *
 * @param title as plain text
 * @param excerpt harmless HTML, the words that were asked for in {@code mark}
 * @param path of the place, permanent
 */
public record Hit(Kind kind, String title, String excerpt, String path) {

    /** What is found, in the order in which a page shows it. */
    public enum Kind {
        LESSON,
        TERM,
        EVENT,
        SOURCE
    }
}
