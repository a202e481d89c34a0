package org.chokepoint.account;

import java.io.Serializable;

/** One person's place in a session; says nothing about the person. */
public record SeatId(String value) implements Serializable {

    public SeatId {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("a seat id has 1 to 40 of a-z, 0-9 and -, not '" + value + "'");
        }
    }
}
