package org.chokepoint.game;

/** What became of a team's wish to sign after all. */
public enum Appealing {
    NOT_ASKED,
    ASKED,
    GRANTED,
    DECLINED
}
