package org.chokepoint.account;

import java.io.Serializable;
import java.util.UUID;

/** An instructor's account. */
public record UserId(UUID value) implements Serializable {

    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }
}
