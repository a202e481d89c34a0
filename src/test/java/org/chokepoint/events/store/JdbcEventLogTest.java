package org.chokepoint.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.StreamAdvanced;
import org.chokepoint.events.StreamId;
import org.chokepoint.events.VersionConflict;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class JdbcEventLogTest {

    private static final StreamId STREAM = new StreamId("game-1");
    private static final Instant AT = Instant.parse("2026-03-01T09:30:00.123456Z");

    private final TestLog store = TestLog.fresh();
    private final EventLog log = store.log();

    @Test
    void whatWasAppendedIsReadInOrderAndWhole() {
        long version = log.append(STREAM, 0, List.of(entry("a"), entry("b \u4e2d\u6587 \ud83d\ude00")));
        log.append(new StreamId("game-2"), 0, List.of(entry("elsewhere")));

        assertThat(version).isEqualTo(2);
        assertThat(log.read(STREAM, 0))
                .containsExactly(
                        new EventLog.Stored(1, entry("a")),
                        new EventLog.Stored(2, entry("b \u4e2d\u6587 \ud83d\ude00")));
        assertThat(log.read(STREAM, 1)).extracting(EventLog.Stored::version).containsExactly(2L);
    }

    @Test
    void whoeverIsSecondAtAVersionIsTold() {
        log.append(STREAM, 0, List.of(entry("first")));

        assertThatThrownBy(() -> log.append(STREAM, 0, List.of(entry("second"))))
                .isInstanceOf(VersionConflict.class);
        assertThat(log.read(STREAM, 0)).hasSize(1);
    }

    @Test
    void versionsHaveNoGaps() {
        assertThatThrownBy(() -> log.append(STREAM, 7, List.of(entry("too far"))))
                .isInstanceOf(VersionConflict.class);
        assertThat(log.read(STREAM, 0)).isEmpty();
    }

    @Test
    void ofManyAtOnceExactlyOneIsFirst() throws Exception {
        List<Callable<Boolean>> appends = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(i -> () -> won("writer " + i))
                .toList();
        long winners = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var outcome : threads.invokeAll(appends)) {
                winners += outcome.get() ? 1 : 0;
            }
        }

        assertThat(winners).isEqualTo(1);
        assertThat(log.read(STREAM, 0)).hasSize(1);
        assertThat(store.announced()).containsExactly(new StreamAdvanced(STREAM, 1));
    }

    @Test
    void anAdvanceIsAnnouncedOnlyOnceItCanBeRead() {
        store.transaction().executeWithoutResult(status -> {
            log.append(STREAM, 0, List.of(entry("a")));
            assertThat(store.announced()).isEmpty();
        });

        assertThat(store.announced()).containsExactly(new StreamAdvanced(STREAM, 1));
    }

    @Test
    void whatIsRolledBackIsNeitherKeptNorAnnounced() {
        store.transaction().executeWithoutResult(status -> {
            log.append(STREAM, 0, List.of(entry("a")));
            status.setRollbackOnly();
        });

        assertThat(log.read(STREAM, 0)).isEmpty();
        assertThat(store.announced()).isEmpty();
    }

    @Test
    void textsLieBesideTheLogAndCanBeForgotten() {
        log.append(STREAM, 0, List.of(entry("a")), List.of(new EventLog.Text("seat-1", "Mira")));
        assertThat(log.text(STREAM, "seat-1")).contains("Mira");
        assertThat(log.texts(STREAM)).containsEntry("seat-1", "Mira");

        log.erase(STREAM, "seat-1");

        assertThat(log.text(STREAM, "seat-1")).isEmpty();
        assertThat(log.read(STREAM, 0)).hasSize(1);
    }

    @Test
    void aTextThatCannotBeKeptTakesItsEventsBack() {
        log.append(STREAM, 0, List.of(), List.of(new EventLog.Text("key", "one")));

        assertThatThrownBy(() -> log.append(STREAM, 0, List.of(entry("a")), List.of(new EventLog.Text("key", "two"))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(log.read(STREAM, 0)).isEmpty();
    }

    private boolean won(String body) {
        try {
            log.append(STREAM, 0, List.of(entry(body)));
            return true;
        } catch (VersionConflict second) {
            return false;
        }
    }

    private static EventLog.Entry entry(String body) {
        return new EventLog.Entry("test.happened.1", "seat:one", AT, body);
    }
}
