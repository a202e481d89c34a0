package org.chokepoint.dynamics;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.compile.Compiler;
import org.chokepoint.dynamics.compile.Overrides;
import org.chokepoint.dynamics.compile.Program;
import org.chokepoint.dynamics.xmile.Declarations;
import org.chokepoint.dynamics.xmile.XmileReader;

/** A checked and ordered model: immutable and safe for threads. Euler integration. */
public final class Model {

    private static final double SLACK = 1e-9;

    private final Declarations.Specs specs;
    private final List<Variable> variables;
    private final Program program;

    private Model(Declarations declarations, Program program) {
        this.specs = declarations.specs();
        this.variables = declarations.variables().stream()
                .map(Declarations.Declared::variable)
                .toList();
        this.program = program;
    }

    /**
     * Reads an XMILE 1.0 file.
     *
     * @throws ModelException with all that is wrong, each with line and column
     */
    public static Model read(InputStream xmile) {
        Declarations declarations = XmileReader.read(xmile);
        return new Model(declarations, Compiler.compile(declarations));
    }

    public String name() {
        return specs.name();
    }

    public double start() {
        return specs.start();
    }

    public double stop() {
        return specs.stop();
    }

    public double dt() {
        return specs.dt();
    }

    public List<Variable> variables() {
        return variables;
    }

    public Optional<Variable> variable(String name) {
        return Optional.ofNullable(program.places().get(Names.canonical(name))).map(variables::get);
    }

    /**
     * Runs the model from its start.
     *
     * @throws IllegalArgumentException for an input that the model does not have or that is a stock
     */
    public Run run(Inputs inputs) {
        Map<String, Integer> places = program.places();
        int width = places.size();
        int size = 1 + (int) Math.floor((Math.min(stop(), inputs.until()) - start()) / dt() + SLACK);
        double[] values = new double[size * width];
        double[] slots = program.slots(start());
        Overrides overrides = Overrides.of(inputs, program);
        for (int step = 0; step < size; step++) {
            double time = start() + step * dt();
            overrides.advance(time, slots);
            if (step == 0) {
                program.initialise(slots, overrides.fixed());
            }
            program.evaluate(time, slots, overrides.fixed());
            System.arraycopy(slots, 0, values, step * width, width);
            program.integrate(dt(), slots);
        }
        return new Run(start(), dt(), size, places, values);
    }
}
