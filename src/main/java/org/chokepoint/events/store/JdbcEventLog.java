package org.chokepoint.events.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.StreamAdvanced;
import org.chokepoint.events.StreamId;
import org.chokepoint.events.VersionConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One row an event, unique by stream and version; whoever is second at a version is told so. */
@Repository
class JdbcEventLog implements EventLog {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher publisher;

    JdbcEventLog(JdbcClient jdbc, TransactionOperations transaction, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.publisher = publisher;
    }

    @Override
    public long append(StreamId stream, long expectedVersion, List<Entry> entries, List<Text> texts) {
        long version = expectedVersion + entries.size();
        transaction.executeWithoutResult(status -> {
            insert(stream, expectedVersion, entries);
            texts.forEach(text -> insert(stream, text));
        });
        announce(new StreamAdvanced(stream, version));
        return version;
    }

    @Override
    public List<Stored> read(StreamId stream, long afterVersion) {
        return jdbc.sql(
                        "select version, type, actor, at, body from event where stream = :stream and version > :after order by version")
                .param("stream", stream.value())
                .param("after", afterVersion)
                .query((row, number) -> new Stored(
                        row.getLong("version"),
                        new Entry(
                                row.getString("type"),
                                row.getString("actor"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("body"))))
                .list();
    }

    @Override
    public List<StreamId> streams(String beginning, Instant since) {
        return jdbc.sql(
                        "select distinct stream from event where stream like :beginning and at >= :since order by stream")
                .param("beginning", beginning + "%")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new StreamId(row.getString("stream")))
                .list();
    }

    @Override
    public Optional<String> text(StreamId stream, String key) {
        return jdbc.sql("select body from event_text where stream = :stream and text_key = :key")
                .param("stream", stream.value())
                .param("key", key)
                .query(String.class)
                .optional();
    }

    @Override
    public Map<String, String> texts(StreamId stream) {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql("select text_key, body from event_text where stream = :stream order by text_key")
                .param("stream", stream.value())
                .query((row, number) -> new Text(row.getString("text_key"), row.getString("body")))
                .list()
                .forEach(text -> texts.put(text.key(), text.text()));
        return texts;
    }

    @Override
    public void erase(StreamId stream, String key) {
        jdbc.sql("delete from event_text where stream = :stream and text_key = :key")
                .param("stream", stream.value())
                .param("key", key)
                .update();
    }

    /** Within a transaction of the caller's, only after that one's commit: who is told of an advance can read it. */
    private void announce(StreamAdvanced advanced) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            publisher.publishEvent(advanced);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                publisher.publishEvent(advanced);
            }
        });
    }

    /** The check keeps versions without gaps; the key decides between two that pass it at once. */
    private void insert(StreamId stream, long expectedVersion, List<Entry> entries) {
        if (!entries.isEmpty() && version(stream) != expectedVersion) {
            throw new VersionConflict(stream, expectedVersion);
        }
        long version = expectedVersion;
        for (Entry entry : entries) {
            insert(stream, ++version, entry);
        }
    }

    private long version(StreamId stream) {
        return jdbc.sql("select coalesce(max(version), 0) from event where stream = :stream")
                .param("stream", stream.value())
                .query(Long.class)
                .single();
    }

    private void insert(StreamId stream, long version, Entry entry) {
        try {
            jdbc.sql("insert into event (stream, version, type, actor, at, body)"
                            + " values (:stream, :version, :type, :actor, :at, :body)")
                    .param("stream", stream.value())
                    .param("version", version)
                    .param("type", entry.type())
                    .param("actor", entry.actor())
                    .param("at", entry.at().atOffset(ZoneOffset.UTC))
                    .param("body", entry.body())
                    .update();
        } catch (DuplicateKeyException second) {
            throw new VersionConflict(stream, version - 1);
        }
    }

    private void insert(StreamId stream, Text text) {
        jdbc.sql("insert into event_text (stream, text_key, body) values (:stream, :key, :body)")
                .param("stream", stream.value())
                .param("key", text.key())
                .param("body", text.text())
                .update();
    }
}
