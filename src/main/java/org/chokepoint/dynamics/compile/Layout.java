package org.chokepoint.dynamics.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the values of a run lie, counted in slots: inputs, states, frozen values, what inputs alone decide, under RK4 the changes, outputs, and
 * what passes between the parts of a long method. A slot holds one number per run that advances together.
 */
public final class Layout {

    /** A slot and the node whose value goes there; a late one moves a state, so whatever reads that state comes before. */
    record Store(int slot, Node node, boolean isLate) {

        Store(int slot, Node node) {
            this(slot, node, false);
        }
    }

    private final Plan plan;
    private final boolean isTabulated;
    private final int states;
    private final int changes;
    private final int outputs;
    private int size;
    private final Map<Node, Integer> once = new LinkedHashMap<>();
    private final Map<Node, Integer> columns = new LinkedHashMap<>();

    public Layout(Plan plan) {
        this.plan = plan;
        this.isTabulated = plan.isTabulated();
        this.states = plan.inputs().size();
        int next = states + plan.states().size() + plan.frozen().size();
        for (Node node : frontier(stepRoots())) {
            if (node.isTimed()) {
                columns.put(node, columns.size());
            } else {
                once.put(node, next++);
            }
        }
        this.changes = next;
        this.outputs = changes + (plan.rowsPerStep() == 1 ? 0 : plan.states().size());
        this.size = outputs + plan.outputs().size();
    }

    /** What steps read that is known before them: the highest nodes of once and of time alone, constants left out. */
    private Set<Node> frontier(Collection<Node> roots) {
        Set<Node> frontier = new TreeSet<>(Comparator.comparingInt(Node::id));
        Set<Node> seen = new HashSet<>();
        List<Node> open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            if (seen.add(node)) {
                boolean isKnown = node.isOnce() && !node.isLeaf() || node.isTimed() && isColumn(node);
                if (isKnown) {
                    frontier.add(node);
                } else {
                    open.addAll(node.of());
                }
            }
        }
        return frontier;
    }

    private boolean isColumn(Node node) {
        return node.isLeaf() || isTabulated;
    }

    private List<Node> stepRoots() {
        List<Node> roots = new ArrayList<>(plan.outputs());
        plan.states().forEach(state -> roots.add(state.next()));
        return roots;
    }

    List<Store> start() {
        List<Store> stores = new ArrayList<>();
        plan.states().forEach(state -> stores.add(new Store(states + stores.size(), state.initial())));
        plan.frozen().forEach(node -> stores.add(new Store(states + stores.size(), node)));
        return stores;
    }

    List<Store> onceStores() {
        return once.entrySet().stream()
                .map(entry -> new Store(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** The moves of all states; lagged ones inside a step of RK4 stay. */
    List<Store> moves(boolean inside) {
        List<Store> stores = new ArrayList<>();
        for (int i = 0; i < plan.states().size(); i++) {
            if (!inside || !plan.states().get(i).lagged()) {
                int slot = (isStaged() ? changes : states) + i;
                stores.add(new Store(slot, plan.states().get(i).next(), !isStaged()));
            }
        }
        return stores;
    }

    List<Store> outputStores() {
        List<Store> stores = new ArrayList<>();
        plan.outputs().forEach(node -> stores.add(new Store(outputs + stores.size(), node)));
        return stores;
    }

    /** The slot of what is known before a step, or of a state or an input; -1 for what is computed. */
    int slot(Node node) {
        return switch (node.content()) {
            case Node.Input input -> input.index();
            case Node.State state -> states + state.index();
            default -> once.getOrDefault(node, -1);
        };
    }

    /** The column of the table that holds the node, or -1. */
    int column(Node node) {
        return columns.getOrDefault(node, -1);
    }

    Set<Node> columns() {
        return columns.keySet();
    }

    /** Whether a step is made of several evaluations. */
    boolean isStaged() {
        return plan.rowsPerStep() > 1;
    }

    Plan plan() {
        return plan;
    }

    int firstState() {
        return states;
    }

    int firstChange() {
        return changes;
    }

    /** The first slot behind the outputs; methods use those from there on, one after another, for themselves. */
    int firstPassed() {
        return outputs + plan.outputs().size();
    }

    /** Makes room for a slot behind the outputs. */
    void reach(int slot) {
        size = Math.max(size, slot + 1);
    }

    int firstOutput() {
        return outputs;
    }

    int size() {
        return size;
    }
}
