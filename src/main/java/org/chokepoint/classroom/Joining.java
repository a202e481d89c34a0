package org.chokepoint.classroom;

import org.chokepoint.account.SeatKeys;

/** The answer to a wish to join. */
public sealed interface Joining {

    /** The seat is taken; its keys are seen this once. */
    record Seated(SeatKeys.Issued keys, String game) implements Joining {}

    /** No seat was taken. {@code suggestion} is a free name where the wished one is taken, else empty. */
    record Refused(Reason reason, String suggestion) implements Joining {

        public Refused(Reason reason) {
            this(reason, "");
        }
    }

    /** Why no seat was taken. */
    enum Reason {
        NO_SUCH_CLASS,
        NOTHING_RUNS,
        JOINING_CLOSED,
        NO_SEAT_LEFT,
        NAME_EMPTY,
        NAME_TOO_LONG,
        NAME_NOT_PLAIN,
        NAME_RESERVED,
        NAME_TAKEN
    }
}
