package org.chokepoint.dynamics.system;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.equation.Term;

/**
 * Where an equation stands while it is translated: the scope of its module, the variable's name, the index of each dimension of its own element,
 * the index of each axis that a sum runs along, and the names that a macro has of its own.
 */
record Place(
        String scope,
        String variable,
        Map<String, Index> dimensions,
        Map<String, Integer> axes,
        Locals locals,
        int depth) {

    /** Names that come before those of the model. */
    @FunctionalInterface
    interface Locals {

        Locals NONE = _ -> Optional.empty();

        Optional<Term> find(String name);
    }

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
        return new Place(entry.scope(), entry.label(element), dimensions, Map.of(), Locals.NONE, 0);
    }

    Place along(Map<String, Integer> axes) {
        return new Place(scope, variable, dimensions, axes, locals, depth);
    }

    /** Inside a macro: its own names and nothing of the place where it is called. */
    Place inside(Locals locals) {
        return new Place("", variable, Map.of(), Map.of(), locals, depth + 1);
    }
}
