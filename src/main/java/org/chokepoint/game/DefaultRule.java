package org.chokepoint.game;

/** How the order of a role that had not sealed was found. */
public enum DefaultRule {
    LAST_DRAFT,
    HOLD_COURSE,
    /** What the role did in history at this time. */
    ADVISER,
    /** No declared rule could be followed within deals and budget: the cheapest order that keeps the deals. */
    CHEAPEST
}
