package org.chokepoint.dynamics.system;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/** Puts equations behind those that they read, however long the chain is. */
final class Order {

    private static final int OPEN = 1;
    private static final int DONE = 2;

    /** As many as a reader wants to see: a dense model has more of them than memory holds. */
    private static final int MOST_CYCLES = 20;

    private final IntFunction<int[]> reads;
    private final int[] marks;
    private final List<Integer> order = new ArrayList<>();
    private final List<List<Integer>> cycles = new ArrayList<>();
    private final Deque<Visit> path = new ArrayDeque<>();

    private Order(int size, IntFunction<int[]> reads) {
        this.reads = reads;
        this.marks = new int[size];
    }

    /** The order, and the cycles that forbid it: each a path that begins and ends with the same equation. */
    record Result(int[] order, List<List<Integer>> cycles) {}

    private record Visit(int equation, Iterator<Integer> next) {}

    static Result of(int size, IntFunction<int[]> reads) {
        Order order = new Order(size, reads);
        for (int equation = 0; equation < size; equation++) {
            order.visit(equation);
        }
        return new Result(order.order.stream().mapToInt(Integer::intValue).toArray(), order.cycles);
    }

    private void visit(int first) {
        open(first);
        while (!path.isEmpty()) {
            Visit visit = path.getLast();
            if (visit.next.hasNext()) {
                int read = visit.next.next();
                if (marks[read] == OPEN && cycles.size() < MOST_CYCLES) {
                    cycles.add(cycle(read));
                }
                open(read);
            } else {
                path.removeLast();
                marks[visit.equation] = DONE;
                order.add(visit.equation);
            }
        }
    }

    private void open(int equation) {
        if (marks[equation] == 0) {
            marks[equation] = OPEN;
            path.addLast(
                    new Visit(equation, Arrays.stream(reads.apply(equation)).iterator()));
        }
    }

    private List<Integer> cycle(int equation) {
        List<Integer> cycle = new ArrayList<>();
        path.stream()
                .map(Visit::equation)
                .dropWhile(visited -> visited != equation)
                .forEach(cycle::add);
        cycle.add(equation);
        return cycle;
    }
}
