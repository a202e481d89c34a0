package org.chokepoint.dynamics;

import java.util.List;

/**
 * A variable as its file describes it. {@code equation} is the text of the file, one line per element where elements
 * differ; that of a stock is its initial value. {@code dimensions} is empty unless it is an array.
 */
public record Variable(String name, Kind kind, String unit, String doc, String equation, List<String> dimensions) {

    public enum Kind {
        STOCK,
        FLOW,
        AUXILIARY
    }

    public Variable {
        dimensions = List.copyOf(dimensions);
    }
}
