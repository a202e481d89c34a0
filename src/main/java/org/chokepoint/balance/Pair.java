package org.chokepoint.balance;

/**
 * Two levers, all others on history. {@code onFirst} and {@code onSecond} are the points that their owners gain by both
 * at 1 beyond the sum of what each gives alone, from both at 0.
 */
public record Pair(OwnLever first, OwnLever second, double onFirst, double onSecond) {

    double strength() {
        return Math.max(Math.abs(onFirst), Math.abs(onSecond));
    }
}
