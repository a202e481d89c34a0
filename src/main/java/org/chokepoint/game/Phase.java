package org.chokepoint.game;

/** Where a game stands. */
public enum Phase {
    NEW,
    LOBBY,
    /** Cards and intelligence are read. */
    BRIEFING,
    /** Teams negotiate, draft and may sign. */
    DRAFTING,
    /** Teams draft and sign; nothing is negotiated any more. */
    SEALING,
    /** Teams for which a rule was applied may ask the instructor to let them sign after all. */
    APPEALS,
    /** Orders and scores of the round are known. */
    READING,
    FINISHED;

    /** Whether an order can be drafted and signed. */
    public boolean isOpenForOrders() {
        return this == DRAFTING || this == SEALING;
    }
}
