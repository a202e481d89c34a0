package org.chokepoint.account.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.account.SeatKeys;

/** Counts tries per class, or of another kind, within a window; never per address, which a whole hall may share. */
class Tries {

    private final Clock clock;
    private final int limit;
    private final Duration window;
    private final Map<String, Deque<Instant>> wrong = new ConcurrentHashMap<>();

    Tries(Clock clock, int limit, Duration window) {
        this.clock = clock;
        this.limit = limit;
        this.window = window;
    }

    void check(String classCode) {
        Deque<Instant> times = wrong.getOrDefault(classCode, new ArrayDeque<>());
        synchronized (times) {
            forgetOld(times);
            if (times.size() >= limit) {
                throw new SeatKeys.TooManyTries(Math.toIntExact(window.toMinutes()));
            }
        }
    }

    void count(String classCode) {
        Deque<Instant> times = wrong.computeIfAbsent(classCode, code -> new ArrayDeque<>());
        synchronized (times) {
            forgetOld(times);
            times.add(clock.instant());
        }
    }

    private void forgetOld(Deque<Instant> times) {
        Instant old = clock.instant().minus(window);
        while (!times.isEmpty() && times.getFirst().isBefore(old)) {
            times.removeFirst();
        }
    }
}
