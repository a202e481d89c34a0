package org.chokepoint.events;

/** Somebody else has appended first: read again, decide again. */
public final class VersionConflict extends RuntimeException {

    public VersionConflict(StreamId stream, long expected) {
        super("stream " + stream.value() + " is past version " + expected);
    }
}
