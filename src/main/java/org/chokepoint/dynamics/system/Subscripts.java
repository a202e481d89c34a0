package org.chokepoint.dynamics.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.xmile.Declarations.Dimension;

/** Finds the element of an array that a name with subscripts means: XMILE 1.0, sections 3.7 and 4.5. */
final class Subscripts {

    private static final Expr.Subscript ALL = new Expr.Subscript("*", "*");

    private Subscripts() {}

    /** The indices of the one element that is meant at a place. */
    static int[] indices(Entry entry, Expr.Name name, Place place) {
        List<Expr.Subscript> given = given(entry, name, place);
        Map<String, Integer> seen = new LinkedHashMap<>();
        int[] indices = new int[given.size()];
        for (int i = 0; i < indices.length; i++) {
            Dimension dimension = entry.dimensions().get(i);
            Expr.Subscript subscript = given.get(i);
            if (subscript.isRange()) {
                Integer offset = place.axes().get(axis(dimension, seen));
                if (offset == null) {
                    throw new EquationException(
                            name.at(),
                            "'" + name.name()
                                    + "' is an array: name an element, or put it into SUM, MEAN, MIN, MAX or SIZE");
                }
                indices[i] = range(dimension, subscript, name.at())[0] + offset;
            } else {
                indices[i] = index(dimension, subscript.from(), name, place);
            }
        }
        return indices;
    }

    /** The axes along which a sum over this name runs: how many elements each has. */
    static Map<String, Integer> axes(Entry entry, Expr.Name name, Place place) {
        Map<String, Integer> axes = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Expr.Subscript> given = given(entry, name, place);
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).isRange()) {
                Dimension dimension = entry.dimensions().get(i);
                int[] range = range(dimension, given.get(i), name.at());
                axes.put(axis(dimension, seen), range[1] - range[0] + 1);
            }
        }
        return axes;
    }

    /** Without subscripts the element's own dimensions are meant if it has them all, otherwise the whole array. */
    private static List<Expr.Subscript> given(Entry entry, Expr.Name name, Place place) {
        List<Dimension> dimensions = entry.dimensions();
        if (name.subscripts().isEmpty() && !dimensions.isEmpty()) {
            List<Expr.Subscript> own = new ArrayList<>();
            for (Dimension dimension : dimensions) {
                String key = Names.canonical(dimension.name());
                own.add(place.dimensions().containsKey(key) ? new Expr.Subscript(key, key) : ALL);
            }
            return own.stream().anyMatch(Expr.Subscript::isAll)
                    ? dimensions.stream().map(dimension -> ALL).toList()
                    : own;
        }
        if (name.subscripts().size() != dimensions.size()) {
            throw new EquationException(
                    name.at(),
                    "'" + name.name() + "' has " + dimensions.size() + " dimensions, found "
                            + name.subscripts().size() + " subscripts");
        }
        return name.subscripts();
    }

    private static String axis(Dimension dimension, Map<String, Integer> seen) {
        return Names.canonical(dimension.name()) + "#" + seen.merge(dimension.name(), 1, Integer::sum);
    }

    private static int index(Dimension dimension, String subscript, Expr.Name name, Place place) {
        Place.Index own = place.dimensions().get(subscript);
        String element = own == null ? subscript : own.element();
        return position(dimension, element)
                .orElseThrow(() -> new EquationException(
                        name.at(),
                        "the dimension '" + dimension.name() + "' of '" + name.name() + "' has no element '" + element
                                + "'"));
    }

    private static int[] range(Dimension dimension, Expr.Subscript subscript, int at) {
        int first =
                subscript.isAll() ? 0 : position(dimension, subscript.from()).orElse(-1);
        int last = subscript.isAll()
                ? dimension.elements().size() - 1
                : position(dimension, subscript.to()).orElse(-1);
        if (first < 0 || last < first) {
            throw new EquationException(
                    at,
                    "'" + subscript.from() + ":" + subscript.to() + "' is no range of the dimension '"
                            + dimension.name() + "'");
        }
        return new int[] {first, last};
    }

    /** Where an element stands; a number counts from 1. */
    private static OptionalInt position(Dimension dimension, String element) {
        int found = dimension.elements().indexOf(element);
        if (found < 0 && element.matches("\\d{1,5}")) {
            int number = Integer.parseInt(element);
            found = number >= 1 && number <= dimension.elements().size() ? number - 1 : -1;
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
