package org.chokepoint.dynamics.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Puts variables behind those that they read. */
final class Order {

    private static final int OPEN = 1;
    private static final int DONE = 2;

    private final IntFunction<Set<Integer>> reads;
    private final int[] marks;
    private final List<Integer> order = new ArrayList<>();
    private final List<Integer> path = new ArrayList<>();
    private List<Integer> cycle = List.of();

    private Order(int size, IntFunction<Set<Integer>> reads) {
        this.reads = reads;
        this.marks = new int[size];
    }

    /** The order, or the first cycle found: its path, beginning and ending with the same variable. */
    record Result(int[] order, Optional<List<Integer>> cycle) {}

    static Result of(int size, IntFunction<Set<Integer>> reads) {
        Order order = new Order(size, reads);
        for (int variable = 0; variable < size && order.cycle.isEmpty(); variable++) {
            order.visit(variable);
        }
        int[] result = order.order.stream().mapToInt(Integer::intValue).toArray();
        return new Result(result, order.cycle.isEmpty() ? Optional.empty() : Optional.of(order.cycle));
    }

    private void visit(int variable) {
        if (marks[variable] == DONE || !cycle.isEmpty()) {
            return;
        }
        path.add(variable);
        if (marks[variable] == OPEN) {
            cycle = List.copyOf(path.subList(path.indexOf(variable), path.size()));
            return;
        }
        marks[variable] = OPEN;
        reads.apply(variable).forEach(this::visit);
        if (cycle.isEmpty()) {
            path.removeLast();
            marks[variable] = DONE;
            order.add(variable);
        }
    }
}
