package org.chokepoint.account.store;

import java.time.Clock;
import java.time.Duration;
import org.chokepoint.account.Throttle;
import org.springframework.stereotype.Component;

/** Lets through what a full hall asks for at once. */
@Component
class HallThrottle implements Throttle {

    private final Tries tries = new Tries(Clock.systemUTC(), 300, Duration.ofMinutes(10));

    @Override
    public void count(String kind) {
        tries.check(kind);
        tries.count(kind);
    }
}
