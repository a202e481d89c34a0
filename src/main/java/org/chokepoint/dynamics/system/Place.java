package org.chokepoint.dynamics.system;

import java.util.HashMap;
import java.util.Map;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.equation.Term;

/**
 * Where an equation stands while it is translated: the scope of its module, the variable's name, the index of each dimension of its own element,
 * the index of each axis that a sum runs along, and the arguments of a macro.
 */
record Place(
        String scope,
        String variable,
        Map<String, Index> dimensions,
        Map<String, Integer> axes,
        Map<String, Term> arguments,
        int depth) {

    /** An element of a dimension. */
    record Index(String element, int index) {}

    static Place of(Entry entry, int element) {
        Map<String, Index> dimensions = new HashMap<>();
        int[] indices = entry.indices(element);
        for (int i = 0; i < indices.length; i++) {
            var dimension = entry.dimensions().get(i);
            dimensions.put(
                    Names.canonical(dimension.name()),
                    new Index(dimension.elements().get(indices[i]), indices[i]));
        }
        return new Place(entry.scope(), entry.label(element), dimensions, Map.of(), Map.of(), 0);
    }

    Place along(Map<String, Integer> axes) {
        return new Place(scope, variable, dimensions, axes, arguments, depth);
    }

    /** Inside a macro: its parameters and nothing of the place where it is called. */
    Place inside(Map<String, Term> arguments) {
        return new Place("", variable, Map.of(), Map.of(), arguments, depth + 1);
    }
}
