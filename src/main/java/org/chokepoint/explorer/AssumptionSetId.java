package org.chokepoint.explorer;

import java.util.UUID;

/** A set of assumptions. */
public record AssumptionSetId(UUID value) {

    public static AssumptionSetId of(String text) {
        return new AssumptionSetId(UUID.fromString(text));
    }
}
