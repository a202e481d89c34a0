package org.chokepoint.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chokepoint.events.store.TestLog;
import org.junit.jupiter.api.Test;

class FoldedTest {

    private static final StreamId STREAM = new StreamId("game-1");

    private final EventLog log = TestLog.fresh().log();
    private final AtomicInteger applied = new AtomicInteger();
    private final Folded<String> folded = new Folded<>(log, "", (state, stored) -> {
        applied.incrementAndGet();
        return state + stored.entry().body();
    });

    @Test
    void onlyWhatIsNewIsFolded() {
        append(STREAM, 0, "a", "b");
        assertThat(folded.of(STREAM)).isEqualTo(new Folded.At<>(2, "ab"));

        append(STREAM, 2, "c");

        assertThat(folded.of(STREAM)).isEqualTo(new Folded.At<>(3, "abc"));
        assertThat(applied).hasValue(3);
    }

    @Test
    void aStreamWithoutEventsStandsAtZero() {
        assertThat(folded.of(STREAM)).isEqualTo(new Folded.At<>(0, ""));
    }

    @Test
    void aStreamThatFellOutIsFoldedAgainFromItsStart() {
        append(STREAM, 0, "a");
        folded.of(STREAM);
        IntStream.range(0, 250).forEach(i -> folded.of(new StreamId("other-" + i)));

        assertThat(folded.of(STREAM)).isEqualTo(new Folded.At<>(1, "a"));
        assertThat(applied).hasValue(2);
    }

    private void append(StreamId stream, long version, String... bodies) {
        List<EventLog.Entry> entries = List.of(bodies).stream()
                .map(body -> new EventLog.Entry("test.happened.1", "clock", Instant.EPOCH, body))
                .toList();
        log.append(stream, version, entries);
    }
}
