package org.chokepoint.dynamics;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A variable as its file describes it. {@code equation} is the text of the file, one line per element where elements
 * differ; that of a stock is its initial value; a graphical function follows as its points. {@code dimensions} is empty unless it is an array.
 */
public record Variable(
        String name,
        Kind kind,
        String unit,
        String doc,
        String equation,
        List<String> dimensions,
        Flows flows,
        About about) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");

    /** The flows of a stock by their names; none for what is no stock. */
    public record Flows(List<String> in, List<String> out) {

        public Flows {
            in = List.copyOf(in);
            out = List.copyOf(out);
        }
    }

    public enum Kind {
        STOCK,
        FLOW,
        AUXILIARY,
        /** A curve by itself, which equations look up; it has no value in a run. */
        GRAPHICAL_FUNCTION
    }

    public Variable {
        dimensions = List.copyOf(dimensions);
    }

    /** Whether it is an auxiliary with a plain number. */
    public boolean isConstant() {
        return kind == Kind.AUXILIARY && NUMBER.matcher(equation).matches();
    }

    /** Whether it is a number of the model's own with a range in which it may lie: no event and no definition. */
    public boolean isParameter() {
        return isConstant() && (about.basis().equals("fitted") || about.basis().equals("judgement"));
    }
}
