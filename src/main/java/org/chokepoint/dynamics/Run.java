package org.chokepoint.dynamics;

import java.util.Map;

/** One simulation: the value of every variable at every time step, the last one included. */
public final class Run {

    private final Specs specs;
    private final int size;
    private final Map<String, Integer> places;
    private final double[] values;

    /** {@code values} holds one row of all variables per time step and is not copied. */
    Run(Specs specs, int size, Map<String, Integer> places, double[] values) {
        this.specs = specs;
        this.size = size;
        this.places = places;
        this.values = values;
    }

    /** How many time steps there are. */
    public int size() {
        return size;
    }

    public double time(int step) {
        return specs.time(step);
    }

    /** The step nearest to a time of this run. */
    public int stepOf(double time) {
        int step = Math.toIntExact(Math.round((time - specs.start()) / specs.dt()));
        if (step < 0 || step >= size) {
            throw new IllegalArgumentException(
                    "time " + time + " is outside " + specs.start() + " to " + time(size - 1));
        }
        return step;
    }

    public double value(String variable, int step) {
        return values[step * places.size() + place(variable)];
    }

    public double at(String variable, double time) {
        return value(variable, stepOf(time));
    }

    /** All values of a variable, one per step; a copy. */
    public double[] series(String variable) {
        int place = place(variable);
        double[] series = new double[size];
        for (int step = 0; step < size; step++) {
            series[step] = values[step * places.size() + place];
        }
        return series;
    }

    private int place(String variable) {
        Integer place = places.get(Names.canonical(variable));
        if (place == null) {
            throw new IllegalArgumentException("the model has no variable '" + variable + "'");
        }
        return place;
    }
}
