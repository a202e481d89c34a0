package org.chokepoint.dynamics.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.dynamics.xmile.Declarations.Declared;
import org.chokepoint.dynamics.xmile.Declarations.Dimension;
import org.chokepoint.dynamics.xmile.Declarations.Part;

/**
 * A variable in its place in the system: the scope is the path of its module with a dot at the end, empty for the whole; {@code base} is
 * the place of its first element, the others follow with the last dimension moving fastest. A graphical function
 * without an equation has no place. {@code parts} are what the file says, by the elements that it is for.
 */
record Entry(String scope, Declared declared, List<Dimension> dimensions, int base, Map<List<String>, Part> parts) {

    static final int NOWHERE = -1;

    static Entry of(String scope, Declared declared, List<Dimension> dimensions, int base) {
        Map<List<String>, Part> parts = new LinkedHashMap<>();
        declared.equations().forEach(part -> parts.put(part.subscripts(), part));
        return new Entry(scope, declared, dimensions, base, parts);
    }

    boolean isStock() {
        return declared.variable().kind() == Variable.Kind.STOCK;
    }

    boolean isFlow() {
        return declared.variable().kind() == Variable.Kind.FLOW;
    }

    int size() {
        return dimensions.stream()
                .mapToInt(dimension -> dimension.elements().size())
                .reduce(1, (a, b) -> a * b);
    }

    /** The place of the element with these indices, one per dimension. */
    int place(int... indices) {
        return base + element(indices);
    }

    int element(int... indices) {
        int element = 0;
        for (int i = 0; i < indices.length; i++) {
            element = element * dimensions.get(i).elements().size() + indices[i];
        }
        return element;
    }

    /** The indices of an element, the reverse of {@link #element}. */
    int[] indices(int element) {
        int[] indices = new int[dimensions.size()];
        int rest = element;
        for (int i = indices.length - 1; i >= 0; i--) {
            int size = dimensions.get(i).elements().size();
            indices[i] = rest % size;
            rest /= size;
        }
        return indices;
    }

    /** What the file says for an element; empty if it says nothing. */
    Optional<Part> part(int element) {
        Part whole = parts.get(List.of());
        return Optional.ofNullable(whole == null ? parts.get(names(indices(element))) : whole);
    }

    /** The parts that are for no element of this variable. */
    List<Part> strays() {
        if (parts.containsKey(List.of())) {
            return List.of();
        }
        Set<List<String>> elements = IntStream.range(0, size())
                .mapToObj(this::indices)
                .map(this::names)
                .collect(Collectors.toSet());
        return parts.values().stream()
                .filter(part -> !elements.contains(part.subscripts()))
                .toList();
    }

    private List<String> names(int[] indices) {
        return IntStream.range(0, indices.length)
                .mapToObj(i -> dimensions.get(i).elements().get(indices[i]))
                .toList();
    }

    /** The name of an element as a column of results: {@code module.name[element]}. */
    String label(int element) {
        String name = scope + declared.variable().name().strip().replaceAll("(?:\\\\n|[\\s\u00a0])++", "_");
        if (dimensions.isEmpty()) {
            return name;
        }
        int[] indices = indices(element);
        StringBuilder label = new StringBuilder(name).append('[');
        for (int i = 0; i < indices.length; i++) {
            label.append(i == 0 ? "" : ",").append(dimensions.get(i).labels().get(indices[i]));
        }
        return label.append(']').toString();
    }
}
