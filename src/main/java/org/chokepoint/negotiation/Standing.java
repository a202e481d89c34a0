package org.chokepoint.negotiation;

/** Where an offer stands. */
public enum Standing {
    OPEN,
    /** Another offer answered it. */
    COUNTERED,
    /** It binds. */
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    /** A condition was not met. */
    LAPSED,
    BROKEN,
    FULFILLED;

    /** Whether it was accepted once. */
    public boolean isDeal() {
        return this == ACCEPTED || this == LAPSED || this == BROKEN || this == FULFILLED;
    }
}
