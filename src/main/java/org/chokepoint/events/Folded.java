package org.chokepoint.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Keeps the state of the streams used last and folds only what is new. Safe for threads; bounded. */
public final class Folded<S> {

    private static final int KEPT = 200;

    /** A state and the version it stands at. */
    public record At<S>(long version, S state) {}

    private final EventLog log;
    private final S empty;
    private final BiFunction<S, EventLog.Stored, S> apply;
    private final Map<StreamId, At<S>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamId, At<S>> eldest) {
            return size() > KEPT;
        }
    };

    public Folded(EventLog log, S empty, BiFunction<S, EventLog.Stored, S> apply) {
        this.log = log;
        this.empty = empty;
        this.apply = apply;
    }

    public At<S> of(StreamId stream) {
        At<S> at = known(stream);
        for (EventLog.Stored stored : log.read(stream, at.version())) {
            at = new At<>(stored.version(), apply.apply(at.state(), stored));
        }
        return keep(stream, at);
    }

    private At<S> known(StreamId stream) {
        synchronized (kept) {
            return kept.getOrDefault(stream, new At<>(0, empty));
        }
    }

    private At<S> keep(StreamId stream, At<S> at) {
        synchronized (kept) {
            At<S> other = kept.get(stream);
            if (other == null || other.version() < at.version()) {
                kept.put(stream, at);
            }
            return at;
        }
    }
}
