package org.chokepoint.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The only truth of a session. Events carry ids and numbers; names and free text lie beside them, erasable. */
public interface EventLog {

    /** One event in its stored form. {@code type} is the stored name with its number, such as {@code game.opened.1}. */
    record Entry(String type, String actor, Instant at, String body) {}

    /** An entry at its place in the stream; versions count from 1 without gaps. */
    record Stored(long version, Entry entry) {}

    /** A name or a free text, kept under a key that events may carry. */
    record Text(String key, String text) {}

    /**
     * Appends all entries and texts or none.
     *
     * @return the new version of the stream
     * @throws VersionConflict when the stream is not at {@code expectedVersion} any more
     */
    long append(StreamId stream, long expectedVersion, List<Entry> entries, List<Text> texts);

    default long append(StreamId stream, long expectedVersion, List<Entry> entries) {
        return append(stream, expectedVersion, entries, List.of());
    }

    /** The entries after a version, in order. */
    List<Stored> read(StreamId stream, long afterVersion);

    /** The streams whose name begins so and that have an entry from this instant or later. */
    List<StreamId> streams(String beginning, Instant since);

    Optional<String> text(StreamId stream, String key);

    /** All texts of a stream by key. */
    Map<String, String> texts(StreamId stream);

    /** Forgets a text for ever; the events that carry its key stay. */
    void erase(StreamId stream, String key);
}
