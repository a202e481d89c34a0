package org.chokepoint.account.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chokepoint.account.SeatKeys;
import org.junit.jupiter.api.Test;

class HallThrottleTest {

    @Test
    void aHallGetsThroughAndAFloodDoesNot() {
        HallThrottle throttle = new HallThrottle();
        for (int i = 0; i < 300; i++) {
            throttle.count("solo");
        }
        assertThatThrownBy(() -> throttle.count("solo")).isInstanceOf(SeatKeys.TooManyTries.class);
        assertThatCode(() -> throttle.count("other")).doesNotThrowAnyException();
    }
}
