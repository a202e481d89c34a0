package org.chokepoint.explorer;

/** A published or estimated figure. {@code low} and {@code high} enclose what its sources say; {@code status} is how far it was checked. */
public record Observation(
        String id,
        String variable,
        String entity,
        String period,
        double value,
        String unit,
        double low,
        double high,
        String source,
        Status status,
        String note) {

    public enum Status {
        SEEN_IN_A_SOURCE,
        PARTLY_CHECKED,
        NOT_CHECKED,
        ESTIMATE
    }
}
