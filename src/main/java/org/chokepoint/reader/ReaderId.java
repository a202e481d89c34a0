package org.chokepoint.reader;

/** Who reads: known by a cookie of her device or by her seat in a class, never by a name. */
public record ReaderId(String value) {

    public ReaderId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a reader is known by 1 to 64 characters, not '" + value + "'");
        }
    }
}
