package org.chokepoint.dynamics.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.Variable.Kind;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Parser;
import org.chokepoint.dynamics.xmile.Declarations;
import org.chokepoint.dynamics.xmile.Declarations.Declared;
import org.chokepoint.dynamics.xmile.GraphicalFunction;

/** Resolves names, orders the equations and reports all that is wrong at once. */
public final class Compiler {

    private final Declarations declarations;
    private final List<Declared> declared;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<ModelProblem> problems = new ArrayList<>();
    private final Code[] codes;
    private final List<Set<Integer>> reads = new ArrayList<>();
    private final boolean[] changes;

    private Compiler(Declarations declarations) {
        this.declarations = declarations;
        this.declared = declarations.variables();
        this.codes = new Code[declared.size()];
        this.changes = new boolean[declared.size()];
    }

    /** @throws ModelException with every problem found */
    public static Program compile(Declarations declarations) {
        return new Compiler(declarations).compile();
    }

    private Program compile() {
        declared.forEach(this::place);
        stopOnProblems();
        for (int slot = 0; slot < declared.size(); slot++) {
            translate(slot);
        }
        Program.Stock[] stocks = stocks();
        stopOnProblems();
        int[] initialOrder = order(slot -> reads.get(slot));
        stopOnProblems();
        int[] stepOrder = order(slot -> isStock(slot) ? Set.of() : reads.get(slot));
        stopOnProblems();
        return new Program(Map.copyOf(places), codes, initialOrder, changing(stepOrder), stocks);
    }

    private void place(Declared variable) {
        String name = Names.canonical(variable.variable().name());
        if (places.putIfAbsent(name, places.size()) != null) {
            problem(variable, 0, "the name is taken already: case, blanks and underscores do not count");
        }
    }

    private void translate(int slot) {
        Declared variable = declared.get(slot);
        Translation translation = new Translation(places, declarations.specs());
        try {
            Code equation = translation.code(Parser.parse(variable.variable().equation()));
            GraphicalFunction graph = variable.graph();
            codes[slot] = graph == null ? equation : slots -> graph.at(equation.at(slots));
        } catch (EquationException wrong) {
            problem(variable, wrong.at(), String.valueOf(wrong.getMessage()));
        }
        reads.add(translation.reads());
        changes[slot] = translation.readsTime() || !translation.reads().isEmpty();
    }

    private Program.Stock[] stocks() {
        List<Program.Stock> stocks = new ArrayList<>();
        for (int slot = 0; slot < declared.size(); slot++) {
            if (isStock(slot)) {
                Declared stock = declared.get(slot);
                stocks.add(new Program.Stock(slot, flows(stock, stock.inflows()), flows(stock, stock.outflows())));
            }
        }
        return stocks.toArray(Program.Stock[]::new);
    }

    private int[] flows(Declared stock, List<String> names) {
        return names.stream().mapToInt(name -> flow(stock, name)).toArray();
    }

    private int flow(Declared stock, String name) {
        Integer slot = places.get(Names.canonical(name));
        if (slot == null || declared.get(slot).variable().kind() != Kind.FLOW) {
            problem(stock, 0, "expected a flow, found '" + name + "'");
            return 0;
        }
        return slot;
    }

    private int[] order(IntFunction<Set<Integer>> readsOf) {
        Order.Result result = Order.of(declared.size(), readsOf);
        result.cycle()
                .ifPresent(cycle -> problem(
                        declared.get(cycle.getFirst()),
                        0,
                        "these variables read one another within a step: "
                                + cycle.stream()
                                        .map(slot ->
                                                declared.get(slot).variable().name())
                                        .collect(Collectors.joining(" -> "))));
        return result.order();
    }

    private int[] changing(int[] order) {
        return Arrays.stream(order)
                .filter(slot -> !isStock(slot) && changes[slot])
                .toArray();
    }

    private boolean isStock(int slot) {
        return declared.get(slot).variable().kind() == Kind.STOCK;
    }

    private void problem(Declared variable, int offset, String message) {
        problems.add(new ModelProblem(
                variable.line(), variable.column() + offset, variable.variable().name(), message));
    }

    private void stopOnProblems() {
        if (!problems.isEmpty()) {
            throw new ModelException(problems);
        }
    }
}
