package org.chokepoint.dynamics;

/** A variable as its file describes it. {@code equation} is the text of the file; that of a stock is its initial value. */
public record Variable(String name, Kind kind, String unit, String doc, String equation) {

    public enum Kind {
        STOCK,
        FLOW,
        AUXILIARY
    }
}
