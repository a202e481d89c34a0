package org.chokepoint.negotiation;

/** The levels that deals leave to a lever, both ends included; none when {@code least} is above {@code most}. */
public record Scope(double least, double most) {

    static final Scope ALL = new Scope(0, 1);

    Scope within(Term term) {
        return new Scope(Math.max(least, term.least()), Math.min(most, term.most()));
    }

    public boolean isEmpty() {
        return least > most + 1e-9;
    }
}
