package org.chokepoint.dynamics.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.Specs;

/**
 * A model as scalar equations: those of the file in its order, then what delays need inside. {@code initialOrder} evaluates all of
 * them at the start, {@code stepOrder} the computed ones within a step; whatever an equation reads comes before it.
 */
public record EquationSystem(
        Specs specs,
        List<Equation> equations,
        Map<String, Integer> places,
        Set<Integer> fixed,
        int[] initialOrder,
        int[] stepOrder,
        List<ModelProblem> warnings) {

    /** The place of an equation of the file. */
    public Optional<Integer> place(String name) {
        return Optional.ofNullable(places.get(Names.canonical(name)));
    }

    public Equation equation(int place) {
        return equations.get(place);
    }

    public int size() {
        return equations.size();
    }

    /** The equations that the file declares, as places. */
    public int[] declared() {
        return IntStream.range(0, size())
                .filter(place -> !equation(place).isHidden())
                .toArray();
    }

    /** All equations as text, in the order in which they are evaluated. */
    public String listing() {
        Listing listing = new Listing(this);
        return "At the start\n"
                + IntStream.of(initialOrder).mapToObj(listing::atStart).collect(Collectors.joining())
                + "\nIn every step\n"
                + IntStream.of(stepOrder).mapToObj(listing::inStep).collect(Collectors.joining())
                + "\nFrom step to step\n"
                + IntStream.range(0, size()).mapToObj(listing::onward).collect(Collectors.joining());
    }
}
