package org.chokepoint.dynamics.compile;

import java.util.List;
import org.chokepoint.dynamics.equation.GraphicalFunction;
import org.chokepoint.dynamics.equation.Operation;

/**
 * A value in a {@link Graph}. Nodes are made once for equal content, so the same node is the same value; the ids rise
 * from what is read to what reads it.
 */
public final class Node {

    /** What a value changes with; a set of the three bits below. */
    private static final int INPUTS = 1;

    private static final int TIME = 2;
    private static final int STATES = 4;

    /** What the node is. */
    public sealed interface Content {}

    public record Constant(double value) implements Content {}

    /** An input by its index; it holds for a stretch of steps. */
    public record Input(int index) implements Content {}

    /** A state by its index; a frozen one never changes after the start. */
    public record State(int index, boolean frozen) implements Content {}

    /** The time of evaluation, or that of the step's beginning. */
    public record Time(boolean ofStep) implements Content {}

    public record Apply(Operation operation, List<Node> of) implements Content {}

    public record Lookup(GraphicalFunction graph, Node at) implements Content {}

    private final int id;
    private final Content content;
    private final List<Node> of;
    private final int changesWith;

    Node(int id, Content content) {
        this.id = id;
        this.content = content;
        this.of = switch (content) {
            case Apply(var _, var arguments) -> arguments;
            case Lookup(var _, Node at) -> List.of(at);
            case Constant _, Input _, State _, Time _ -> List.of();
        };
        int own = switch (content) {
            case Input _ -> INPUTS;
            case State state -> state.frozen() ? INPUTS : STATES;
            case Time _ -> TIME;
            default -> 0;
        };
        this.changesWith = of.stream().mapToInt(node -> node.changesWith).reduce(own, (a, b) -> a | b);
    }

    public int id() {
        return id;
    }

    public Content content() {
        return content;
    }

    public List<Node> of() {
        return of;
    }

    public boolean isLeaf() {
        return of.isEmpty();
    }

    /** It changes when inputs change and at no other time. */
    public boolean isOnce() {
        return changesWith == INPUTS;
    }

    /** It depends on the time alone, so it is the same in every run. */
    public boolean isTimed() {
        return changesWith == TIME;
    }

    public boolean isLogical() {
        return content instanceof Apply(Operation operation, var _) && operation.isLogical();
    }
}
