package org.chokepoint.game;

/** What one member of a team answers for. An office without a holder belongs to everybody in the team. */
public enum Office {
    /** States, announces, appeals, and takes back signatures. */
    LEAD,
    /** Writes to other teams and makes and answers offers. */
    ENVOY,
    /** Sets what the preview assumes of others. */
    ANALYST
}
