package org.chokepoint.scenario;

/** The code of a role: USG, CNG, USC or CNC. */
public record RoleId(String value) implements Comparable<RoleId> {

    public RoleId {
        if (!value.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a role is three capital letters, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }
}
