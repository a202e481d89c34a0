package org.chokepoint.account.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chokepoint.account.SeatKeys;
import org.junit.jupiter.api.Test;

class TriesTest {

    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private final Tries tries = new Tries(new HandClock(), 2, Duration.ofMinutes(10));

    @Test
    void theWindowMovesOn() {
        tries.count("ACDEFG");
        tries.count("ACDEFG");
        assertThatThrownBy(() -> tries.check("ACDEFG")).isInstanceOf(SeatKeys.TooManyTries.class);

        now = now.plus(Duration.ofMinutes(11));

        assertThatCode(() -> tries.check("ACDEFG")).doesNotThrowAnyException();
    }

    /** A clock that stands until the test moves it. */
    private final class HandClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
