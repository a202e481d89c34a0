package org.chokepoint.dynamics.xmile;

import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Specs;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.dynamics.equation.GraphicalFunction;
import org.chokepoint.dynamics.equation.Source;
import org.jspecify.annotations.Nullable;

/**
 * What an XMILE file declares, as read, in the order of the file. Dimensions, models, macros and units are known by their canonical
 * names; the first model is the whole, the others are modules of it. What could not be read is in {@code problems} and left out.
 */
public record Declarations(
        Specs specs,
        Map<String, Dimension> dimensions,
        List<Submodel> models,
        Map<String, Macro> macros,
        Map<String, String> units,
        List<ModelProblem> problems,
        List<ModelProblem> warnings) {

    /** {@code elements} are canonical names in their order; {@code labels} the same as the file writes them. */
    public record Dimension(String name, List<String> elements, List<String> labels) {}

    public record Submodel(String name, List<Declared> variables, List<Module> modules) {}

    /** Another model put in under a name; each connection gives a variable inside the value of one outside, or the reverse. */
    public record Module(String name, String model, List<Connection> connections, Source source) {}

    public record Connection(String to, String from, Source source) {}

    /** {@code equations} holds one for the whole, or one per element of an array; inflows and outflows are those of a stock. */
    public record Declared(
            Variable variable,
            Source source,
            List<String> dimensions,
            List<Part> equations,
            List<Source> inflows,
            List<Source> outflows,
            boolean nonNegative) {}

    /** An equation, its graphical function if it has one, and the elements that it is for; none if for all. */
    public record Part(
            List<String> subscripts,
            @Nullable Source equation,
            @Nullable GraphicalFunction graph) {}

    /** A function of its parameters, with variables of its own for every call. */
    public record Macro(String name, List<String> parameters, Source equation, List<Declared> variables) {}
}
