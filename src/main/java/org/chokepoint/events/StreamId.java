package org.chokepoint.events;

/** The name of one stream of events, such as {@code game-4f1c…}; at most 80 characters. */
public record StreamId(String value) {

    public StreamId {
        if (value.isBlank() || value.length() > 80) {
            throw new IllegalArgumentException("a stream name has 1 to 80 characters, not '" + value + "'");
        }
    }
}
