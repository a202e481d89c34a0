package org.chokepoint.explorer;

import org.chokepoint.content.Words;

/** What acts on what, how soon and how strongly, on what evidence, and who disputes it; a part that is not known is empty. */
public record Mechanism(String id, Words title, Sign sign, Words delay, Words strength, Words evidence, Words counter) {

    public enum Sign {
        SAME,
        OPPOSITE,
        CHANGING
    }
}
