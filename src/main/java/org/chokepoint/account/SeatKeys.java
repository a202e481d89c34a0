package org.chokepoint.account;

import java.util.Optional;

/** The keys of seats: a token for the cookie and three words for any other device. Only their hashes are kept. */
public interface SeatKeys {

    /** The keys of a seat, seen once. */
    record Issued(SeatId seat, String token, String words) {}

    /** Makes the keys of a new seat; the words are unique within the class. */
    Issued issue(SeatId seat, String classCode);

    Optional<SeatId> byToken(String token);

    /**
     * Finds a seat by the words and gives it a fresh token; the older tokens stay good.
     *
     * @throws TooManyTries when this class has seen too many wrong words of late
     */
    Optional<Issued> byWords(String classCode, String words);

    /** Too many of late, as wrong words for one class; says when to try again. */
    final class TooManyTries extends RuntimeException {
        public TooManyTries(int minutes) {
            super("too many of late, try again in " + minutes + " minutes");
        }
    }
}
