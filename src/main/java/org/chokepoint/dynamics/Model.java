package org.chokepoint.dynamics;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chokepoint.dynamics.compile.Plan;
import org.chokepoint.dynamics.compile.Program;
import org.chokepoint.dynamics.system.Equation;
import org.chokepoint.dynamics.system.EquationSystem;
import org.chokepoint.dynamics.system.Expansion;
import org.chokepoint.dynamics.xmile.Declarations;
import org.chokepoint.dynamics.xmile.XmileReader;

/**
 * A checked and ordered model, safe for threads. It is compiled for each set of inputs that a run gives it; the last
 * few of these are kept.
 */
public final class Model {

    private static final int MOST_KEPT = 16;

    private final EquationSystem system;
    private final List<Variable> variables;
    private final Map<List<Plan.Input>, Program> programs = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Plan.Input>, Program> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private Model(Declarations declarations, EquationSystem system) {
        this.system = system;
        this.variables = declarations.models().getFirst().variables().stream()
                .map(Declarations.Declared::variable)
                .toList();
    }

    /**
     * Reads an XMILE 1.0 file.
     *
     * @throws ModelException with all that is wrong, each with line and column
     */
    public static Model read(InputStream xmile) {
        Declarations declarations = XmileReader.read(xmile);
        return new Model(declarations, Expansion.expand(declarations));
    }

    public Specs specs() {
        return system.specs();
    }

    public String name() {
        return specs().name();
    }

    public double start() {
        return specs().start();
    }

    public double stop() {
        return specs().stop();
    }

    public double dt() {
        return specs().dt();
    }

    /** What the file declares, in its order; an array is one variable. */
    public List<Variable> variables() {
        return variables;
    }

    public Optional<Variable> variable(String name) {
        String canonical = Names.canonical(name);
        return variables.stream()
                .filter(variable -> Names.canonical(variable.name()).equals(canonical))
                .findFirst();
    }

    /** The names of all values of a run: variables, elements of arrays as {@code name[element]}, those of modules as {@code module.name}. */
    public List<String> columns() {
        return IntStream.of(system.declared())
                .mapToObj(place -> system.equation(place).name())
                .toList();
    }

    /** What the file says that is passed over, and units that do not fit. */
    public List<ModelProblem> warnings() {
        return system.warnings();
    }

    /** All equations as text, in the order in which they are evaluated. */
    public String listing() {
        return system.listing();
    }

    EquationSystem system() {
        return system;
    }

    /**
     * Runs the model from its start; every value of every step.
     *
     * @throws IllegalArgumentException for an input that the model does not have or that is a stock
     */
    public Run run(Inputs inputs) {
        List<String> names = List.copyOf(inputs.series().keySet());
        Schedule schedule = Schedule.of(inputs, names, specs(), Set.of());
        List<Plan.Input> planned = IntStream.range(0, names.size())
                .mapToObj(i -> new Plan.Input(input(names.get(i)), !Double.isNaN(schedule.values()[i])))
                .toList();
        int steps = specs().stepsTo(inputs.until());
        int[] outputs = system.declared();
        double[] values = new double[(steps + 1) * outputs.length];
        program(planned).machine().run(steps, 1, schedule.changes(), schedule.values(), values);
        return new Run(specs(), steps + 1, system.places(), values);
    }

    private Program program(List<Plan.Input> inputs) {
        synchronized (programs) {
            return programs.computeIfAbsent(inputs, _ -> Program.single(new Plan(system, inputs, system.declared())));
        }
    }

    /** The place of an equation that can be an input. */
    int input(String name) {
        int place = place(name);
        Equation equation = system.equation(place);
        if (equation.isStock()) {
            throw new IllegalArgumentException("'" + name + "' is a stock: only flows and auxiliaries can be inputs");
        }
        if (system.fixed().contains(place)) {
            throw new IllegalArgumentException("'" + name + "' shapes a delay and cannot be an input");
        }
        return place;
    }

    int place(String name) {
        return system.place(name)
                .orElseThrow(() -> new IllegalArgumentException("the model has no variable '" + name + "'"));
    }
}
