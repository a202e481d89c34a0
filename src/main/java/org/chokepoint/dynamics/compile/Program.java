package org.chokepoint.dynamics.compile;

import java.lang.invoke.MethodHandles;

/** A plan compiled for one form of run: immutable, shared by threads, each of which takes a machine of its own. */
public final class Program {

    private final Layout layout;
    private final Kernel kernel;
    private final double[] table;
    private final int lanes;

    private Program(Plan plan, Dialect dialect, MethodHandles.Lookup lookup, int lanes) {
        this.layout = new Layout(plan);
        this.kernel = KernelWriter.write(layout, dialect, lookup);
        this.table = Table.of(layout);
        this.lanes = lanes;
    }

    /** One run at a time; its results are those that are stored. */
    public static Program single(Plan plan) {
        return new Program(plan, new ScalarDialect(), MethodHandles.lookup(), 1);
    }

    /** Several runs at a time in another dialect, whose classes belong to the lookup's package. */
    public static Program lanes(Plan plan, Dialect dialect, MethodHandles.Lookup lookup, int lanes) {
        return new Program(plan, dialect, lookup, lanes);
    }

    public Machine machine() {
        return new Machine(kernel, layout, table, lanes);
    }
}
