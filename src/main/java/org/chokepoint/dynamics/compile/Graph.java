package org.chokepoint.dynamics.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.equation.GraphicalFunction;
import org.chokepoint.dynamics.equation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Makes nodes: equal ones once, those of constants as constants; ROUND, MOD, SAFEDIV and squares by simpler operations. Every rewriting
 * keeps each result to the bit.
 */
final class Graph {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Object, Node> known = new HashMap<>();

    private record ApplyKey(Operation operation, List<Integer> of) {}

    private record LookupKey(GraphicalFunction graph, int at) {}

    /** All nodes, each behind those that it reads. */
    List<Node> nodes() {
        return nodes;
    }

    Node constant(double value) {
        return leaf(new Node.Constant(value));
    }

    Node leaf(Node.Content content) {
        return known.computeIfAbsent(content, _ -> make(content));
    }

    Node lookup(GraphicalFunction graph, Node at) {
        if (at.content() instanceof Node.Constant(double x)) {
            return constant(graph.at(x));
        }
        return known.computeIfAbsent(new LookupKey(graph, at.id()), _ -> make(new Node.Lookup(graph, at)));
    }

    Node apply(Operation operation, List<Node> of) {
        if (of.stream().allMatch(node -> node.content() instanceof Node.Constant)) {
            return constant(operation.of(value(of, 0), value(of, 1), value(of, 2)));
        }
        Node simpler = simpler(operation, of);
        if (simpler != null) {
            return simpler;
        }
        List<Node> arguments =
                operation.isCommutative() && of.get(0).id() > of.get(1).id() ? of.reversed() : of;
        ApplyKey key = new ApplyKey(operation, arguments.stream().map(Node::id).toList());
        return known.computeIfAbsent(key, _ -> make(new Node.Apply(operation, arguments)));
    }

    private @Nullable Node simpler(Operation operation, List<Node> of) {
        return switch (operation) {
            case TIMES -> isConstant(of.get(0), 1) ? of.get(1) : isConstant(of.get(1), 1) ? of.get(0) : null;
            case MINUS -> isPlainZero(of.get(1)) ? of.get(0) : null;
            case DIVIDED ->
                isPowerOfTwo(of.get(1)) ? apply(Operation.TIMES, List.of(of.get(0), constant(1 / value(of, 1)))) : null;
            case IF ->
                of.get(0).content() instanceof Node.Constant(double value)
                        ? of.get(value != 0 ? 1 : 2)
                        : of.get(1) == of.get(2) ? of.get(1) : null;
            case POWER -> isConstant(of.get(1), 2) ? apply(Operation.TIMES, List.of(of.get(0), of.get(0))) : null;
            case ROUND -> apply(Operation.INT, List.of(apply(Operation.PLUS, List.of(of.get(0), constant(0.5)))));
            case MOD -> mod(of.get(0), of.get(1));
            case SAFEDIV -> safediv(of.get(0), of.get(1), of.get(2));
            default -> null;
        };
    }

    private Node mod(Node a, Node b) {
        Node times = apply(Operation.INT, List.of(apply(Operation.DIVIDED, List.of(a, b))));
        return apply(Operation.MINUS, List.of(a, apply(Operation.TIMES, List.of(b, times))));
    }

    private Node safediv(Node a, Node b, Node otherwise) {
        Node isZero = apply(Operation.EQUAL, List.of(b, constant(0)));
        return apply(Operation.IF, List.of(isZero, otherwise, apply(Operation.DIVIDED, List.of(a, b))));
    }

    private static boolean isConstant(Node node, double value) {
        return node.content() instanceof Node.Constant(double constant) && constant == value;
    }

    private static boolean isPlainZero(Node node) {
        return node.content() instanceof Node.Constant(double value) && Double.doubleToRawLongBits(value) == 0;
    }

    /** The reciprocal of such a number is exact, and the product with it is the quotient. */
    private static boolean isPowerOfTwo(Node node) {
        return node.content() instanceof Node.Constant(double value)
                && Math.abs(Math.getExponent(value)) < 1000
                && value != 0
                && Math.abs(value) == Math.scalb(1.0, Math.getExponent(value));
    }

    private static double value(List<Node> of, int index) {
        return index < of.size() && of.get(index).content() instanceof Node.Constant(double value) ? value : 0;
    }

    private Node make(Node.Content content) {
        Node node = new Node(nodes.size(), content);
        nodes.add(node);
        return node;
    }
}
