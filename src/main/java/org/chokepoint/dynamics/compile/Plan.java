package org.chokepoint.dynamics.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.chokepoint.dynamics.Specs;
import org.chokepoint.dynamics.equation.Operation;
import org.chokepoint.dynamics.equation.Term;
import org.chokepoint.dynamics.system.EquationSystem;
import org.chokepoint.dynamics.system.References;
import org.chokepoint.dynamics.system.Rule;

/**
 * What one kind of run of a system computes: which equations are inputs, which are outputs, and from that the nodes of the start, of a
 * step and of a save. Equations that no output needs are left out.
 */
public final class Plan {

    private static final long MOST_TABULATED = 4_000_000;

    /** An equation that is given from outside; {@code whole} from the start on, otherwise wherever it is a number and not NaN. */
    public record Input(int equation, boolean whole) {}

    /** How a state moves. {@code next} is its value after the step; under RK4 that of a stock is its change per unit of time. */
    record State(int equation, boolean lagged, Node initial, Node next) {}

    private final EquationSystem system;
    private final List<Input> inputs;
    private final Graph graph = new Graph();
    private final int[] stateOf;
    private final int[] inputOf;
    private final Node[] initially;
    private final Node[] presently;
    private final List<State> states = new ArrayList<>();
    private final List<Node> frozen = new ArrayList<>();
    private final List<Node> outputs = new ArrayList<>();

    /** {@code outputs} are places of equations. */
    public Plan(EquationSystem system, List<Input> inputs, int[] outputs) {
        this.system = system;
        this.inputs = List.copyOf(inputs);
        this.stateOf = filled(system.size());
        this.inputOf = filled(system.size());
        this.initially = new Node[system.size()];
        this.presently = new Node[system.size()];
        for (int i = 0; i < inputs.size(); i++) {
            inputOf[inputs.get(i).equation()] = i;
        }
        BitSet needed = needed(outputs);
        int[] stateEquations = needed.stream()
                .filter(place -> !(system.equation(place).rule() instanceof Rule.Computed))
                .toArray();
        // Frozen values come last, so that whatever moves lies together.
        int next = 0;
        for (boolean frozenOnes : new boolean[] {false, true}) {
            for (int place : stateEquations) {
                if (system.equation(place).rule() instanceof Rule.Frozen == frozenOnes) {
                    stateOf[place] = next++;
                }
            }
        }
        start(needed);
        step(needed);
        states(stateEquations);
        for (int output : outputs) {
            this.outputs.add(presently[output]);
        }
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    private BitSet needed(int[] outputs) {
        BitSet needed = new BitSet();
        BitSet open = new BitSet();
        for (int output : outputs) {
            open.set(output);
        }
        for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(0)) {
            open.clear(place);
            needed.set(place);
            if (inputOf[place] < 0 || !inputs.get(inputOf[place]).whole()) {
                for (int read : References.of(system.equation(place).rule().all())) {
                    open.set(read, !needed.get(read));
                }
            }
        }
        return needed;
    }

    private void start(BitSet needed) {
        for (int place : system.initialOrder()) {
            if (needed.get(place)) {
                Term term = system.equation(place).rule().atStart().getFirst();
                initially[place] = held(place, () -> node(term, true));
            }
        }
    }

    private void step(BitSet needed) {
        needed.stream().filter(place -> stateOf[place] >= 0).forEach(place -> {
            boolean isFrozen = system.equation(place).rule() instanceof Rule.Frozen;
            presently[place] = graph.leaf(new Node.State(stateOf[place], isFrozen));
        });
        for (int place : system.stepOrder()) {
            if (needed.get(place)) {
                Term term = system.equation(place).rule().inStep().getFirst();
                presently[place] = held(place, () -> node(term, false));
            }
        }
    }

    private void states(int[] equations) {
        Node[] byIndex = new Node[equations.length];
        State[] moving = new State[equations.length];
        for (int place : equations) {
            int index = stateOf[place];
            Node initial = initially[place];
            switch (system.equation(place).rule()) {
                case Rule.Integrated(Term _, Term change) ->
                    moving[index] = new State(place, false, initial, next(presently[place], node(change, false)));
                case Rule.Lagged(Term value, Term _) ->
                    moving[index] = new State(place, true, initial, node(value, false));
                case Rule.Frozen _ -> byIndex[index] = initial;
                case Rule.Computed _ -> throw new IllegalStateException("not a state");
            }
        }
        for (int index = 0; index < equations.length; index++) {
            if (moving[index] == null) {
                frozen.add(byIndex[index]);
            } else {
                states.add(moving[index]);
            }
        }
    }

    private Node next(Node stock, Node change) {
        if (specs().method() == Specs.Method.RK4) {
            return change;
        }
        Node moved = graph.apply(Operation.TIMES, List.of(graph.constant(specs().dt()), change));
        return graph.apply(Operation.PLUS, List.of(stock, moved));
    }

    private Node held(int place, Supplier<Node> own) {
        int index = inputOf[place];
        if (index < 0) {
            return own.get();
        }
        Node input = graph.leaf(new Node.Input(index));
        if (inputs.get(index).whole()) {
            return input;
        }
        Node isNumber = graph.apply(Operation.EQUAL, List.of(input, input));
        return graph.apply(Operation.IF, List.of(isNumber, input, own.get()));
    }

    private Node node(Term term, boolean initial) {
        return switch (term) {
            case Term.Constant(double value) -> graph.constant(value);
            case Term.Value(int place) -> initial ? initially[place] : presently[place];
            case Term.Time _ -> initial ? graph.constant(specs().start()) : graph.leaf(new Node.Time(false));
            case Term.StepTime _ -> initial ? graph.constant(specs().start()) : graph.leaf(new Node.Time(true));
            case Term.Lookup(var function, Term at) -> graph.lookup(function, node(at, initial));
            case Term.Apply(var operation, var of) -> graph.apply(operation, nodes(of, initial));
        };
    }

    private List<Node> nodes(List<Term> terms, boolean initial) {
        List<Node> nodes = new ArrayList<>(terms.size());
        for (Term term : terms) {
            nodes.add(node(term, initial));
        }
        return nodes;
    }

    public Specs specs() {
        return system.specs();
    }

    public List<Input> inputs() {
        return inputs;
    }

    /** The states that move, stocks and lagged values, in the order of their indices. */
    List<State> states() {
        return states;
    }

    /** The values of the start that stay; their indices follow those of the states. */
    List<Node> frozen() {
        return frozen;
    }

    public List<Node> outputs() {
        return outputs;
    }

    /** Nodes made so far; those of one run are all that {@link #outputs} and the states reach. */
    List<Node> nodes() {
        return graph.nodes();
    }

    /** Whether values of time alone are kept in a table, one row per evaluation; not where it would be too large. */
    boolean isTabulated() {
        return (long) specs().steps()
                        * rowsPerStep()
                        * nodes().stream().filter(Node::isTimed).count()
                < MOST_TABULATED;
    }

    /** RK4 evaluates at three times of a step. */
    int rowsPerStep() {
        return specs().method() == Specs.Method.RK4 ? 3 : 1;
    }
}
