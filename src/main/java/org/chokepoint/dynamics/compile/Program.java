package org.chokepoint.dynamics.compile;

import java.util.Map;

/**
 * A model ready to run over an array of slots: one per variable in the order of the file, then the time.
 * Immutable; the slots belong to a run.
 */
public final class Program {

    /** A stock's slot and those of its flows. */
    record Stock(int slot, int[] inflows, int[] outflows) {}

    private final Map<String, Integer> places;
    private final Code[] codes;
    private final int[] initialOrder;
    private final int[] stepOrder;
    private final Stock[] stocks;

    /** {@code stepOrder} leaves out stocks and whatever never changes. */
    Program(Map<String, Integer> places, Code[] codes, int[] initialOrder, int[] stepOrder, Stock[] stocks) {
        this.places = places;
        this.codes = codes;
        this.initialOrder = initialOrder;
        this.stepOrder = stepOrder;
        this.stocks = stocks;
    }

    /** The slot of each variable by its canonical name. */
    public Map<String, Integer> places() {
        return places;
    }

    public double[] slots(double start) {
        double[] slots = new double[places.size() + 1];
        slots[places.size()] = start;
        return slots;
    }

    /** All initial values; {@code fixed} marks the slots that inputs hold. */
    public void initialise(double[] slots, boolean[] fixed) {
        evaluate(initialOrder, slots, fixed);
    }

    public void evaluate(double time, double[] slots, boolean[] fixed) {
        slots[places.size()] = time;
        evaluate(stepOrder, slots, fixed);
    }

    /** One Euler step: stock + dt times inflows less outflows. All flows are known before any stock moves. */
    public void integrate(double dt, double[] slots) {
        for (Stock stock : stocks) {
            double net = 0;
            for (int inflow : stock.inflows()) {
                net += slots[inflow];
            }
            for (int outflow : stock.outflows()) {
                net -= slots[outflow];
            }
            slots[stock.slot()] += dt * net;
        }
    }

    boolean isStock(int slot) {
        for (Stock stock : stocks) {
            if (stock.slot() == slot) {
                return true;
            }
        }
        return false;
    }

    private void evaluate(int[] order, double[] slots, boolean[] fixed) {
        for (int slot : order) {
            if (!fixed[slot]) {
                slots[slot] = codes[slot].at(slots);
            }
        }
    }
}
