package org.chokepoint.dynamics.xmile;

import java.util.List;
import org.chokepoint.dynamics.Variable;
import org.jspecify.annotations.Nullable;

/** What an XMILE file declares, as read, in the order of the file. */
public record Declarations(Specs specs, List<Declared> variables) {

    /** Times in the model's time unit. */
    public record Specs(String name, double start, double stop, double dt) {}

    /** A variable with the place of its equation; inflows and outflows are those of a stock. */
    public record Declared(
            Variable variable,
            int line,
            int column,
            List<String> inflows,
            List<String> outflows,
            @Nullable GraphicalFunction graph) {}
}
