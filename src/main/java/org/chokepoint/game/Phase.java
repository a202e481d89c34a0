package org.chokepoint.game;

/** Where a game stands. */
public enum Phase {
    NEW,
    LOBBY,
    DRAFTING,
    REVEALED,
    FINISHED
}
