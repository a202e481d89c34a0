package org.chokepoint.account;

/** Holds back what costs the platform something and takes no sign-in. */
public interface Throttle {

    /**
     * Counts one more of a kind, from wherever it comes: a whole hall may share an address.
     *
     * @throws SeatKeys.TooManyTries when there were too many of late
     */
    void count(String kind);
}
