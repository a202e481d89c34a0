package org.chokepoint.dynamics.compile;

import org.chokepoint.dynamics.Specs;

/**
 * A kernel with what it runs on: one thread's own. {@code lanes} runs advance together; each array of values holds the lanes of a slot
 * side by side.
 */
public final class Machine {

    private final Kernel kernel;
    private final Layout layout;
    private final Plan plan;
    private final double[] table;
    private final int columns;
    private final int lanes;
    private final double[] values;
    private final double[] begun;
    private final double[] first;
    private final double[] middle;
    private final boolean[] lagged;

    /** {@code table} is that of the layout and may be shared. */
    public Machine(Kernel kernel, Layout layout, double[] table, int lanes) {
        this.kernel = kernel;
        this.layout = layout;
        this.plan = layout.plan();
        this.table = table;
        this.columns = layout.columns().size();
        this.lanes = lanes;
        this.values = new double[layout.size() * lanes];
        int states = layout.isStaged() ? plan.states().size() * lanes : 0;
        this.begun = new double[states];
        this.first = new double[states];
        this.middle = new double[states];
        this.lagged = new boolean[states];
        for (int i = 0; i < states; i++) {
            lagged[i] = plan.states().get(i / lanes).lagged();
        }
    }

    /**
     * Runs from the start.
     *
     * @param steps how many steps are made after the start
     * @param saveEvery how many steps lie between two saves; the start is the first
     * @param changes the steps at which inputs change, rising, the first of them 0
     * @param inputs for each change all inputs, the lanes of each side by side
     * @param results for each save all outputs, the lanes of each side by side
     */
    public void run(int steps, int saveEvery, int[] changes, double[] inputs, double[] results) {
        int width = plan.inputs().size() * lanes;
        int saved = plan.outputs().size() * lanes;
        int output = layout.firstOutput() * lanes;
        int change = 0;
        int save = 0;
        for (int step = 0; step <= steps; step++) {
            if (change < changes.length && changes[change] == step) {
                System.arraycopy(inputs, change * width, values, 0, width);
                if (step == 0) {
                    kernel.start(values, table, 0);
                }
                kernel.once(values, table, 0);
                change++;
            }
            int row = step * plan.rowsPerStep() * columns;
            boolean saves = step % saveEvery == 0;
            begin();
            if (saves) {
                kernel.save(values, table, row);
                System.arraycopy(values, output, results, save * saved, saved);
                save++;
            } else {
                kernel.step(values, table, row);
            }
            if (layout.isStaged()) {
                finishStages(row);
            }
        }
    }

    private void begin() {
        if (layout.isStaged()) {
            System.arraycopy(values, layout.firstState() * lanes, begun, 0, begun.length);
        }
    }

    /** The three further evaluations of RK4, and the step by their weights 1, 2, 2, 1; lagged values take theirs from the first. */
    private void finishStages(int row) {
        double dt = plan.specs().dt();
        int change = layout.firstChange() * lanes;
        System.arraycopy(values, change, first, 0, first.length);
        stage(dt / 2, row + columns);
        System.arraycopy(values, change, middle, 0, middle.length);
        stage(dt / 2, row + columns);
        for (int i = 0; i < middle.length; i++) {
            middle[i] += values[change + i];
        }
        stage(dt, row + 2 * columns);
        int state = layout.firstState() * lanes;
        for (int i = 0; i < begun.length; i++) {
            values[state + i] = lagged[i]
                    ? values[change + i]
                    : begun[i] + dt * ((first[i] + 2 * middle[i] + values[change + i]) / 6);
        }
    }

    private void stage(double dt, int row) {
        int change = layout.firstChange() * lanes;
        int state = layout.firstState() * lanes;
        for (int i = 0; i < begun.length; i++) {
            if (!lagged[i]) {
                values[state + i] = begun[i] + dt * values[change + i];
            }
        }
        kernel.inside(values, table, row);
    }

    /** How many runs advance together. */
    public int lanes() {
        return lanes;
    }

    /** The time of a step, as the specs have it. */
    public Specs specs() {
        return plan.specs();
    }
}
