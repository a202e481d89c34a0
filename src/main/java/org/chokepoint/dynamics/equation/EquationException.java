package org.chokepoint.dynamics.equation;

/** An equation that cannot be read or compiled: what was expected, at which offset of its text. */
public final class EquationException extends RuntimeException {

    private final int at;

    public EquationException(int at, String message) {
        super(message);
        this.at = at;
    }

    public int at() {
        return at;
    }
}
