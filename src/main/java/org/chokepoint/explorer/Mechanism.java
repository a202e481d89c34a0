package org.chokepoint.explorer;

/** What acts on what, how soon and how strongly, on what evidence, and who disputes it; a part that is not known is empty. */
public record Mechanism(
        String id, String title, Sign sign, String delay, String strength, String evidence, String counter) {

    public enum Sign {
        SAME,
        OPPOSITE,
        CHANGING
    }
}
