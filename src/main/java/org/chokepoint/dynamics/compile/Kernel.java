package org.chokepoint.dynamics.compile;

/**
 * The compiled parts of a run, all over one array of values and the table of what depends on time alone; {@code row} is
 * where the table's row of the present evaluation begins. Nothing is allocated and nothing else is touched.
 */
public interface Kernel {

    /** From the inputs to all states and frozen values of the start. */
    void start(double[] values, double[] table, int row);

    /** What changes with the inputs alone; called whenever they have changed. */
    void once(double[] values, double[] table, int row);

    /** One step of the states; under RK4 their changes per unit of time. */
    void step(double[] values, double[] table, int row);

    /** The same, and the outputs before the step. */
    void save(double[] values, double[] table, int row);

    /** Under RK4 the changes of the stocks alone, at a time inside the step; otherwise nothing. */
    void inside(double[] values, double[] table, int row);

    /** Some parts of a method that is too long for one class. */
    interface Piece {
        void run(double[] values, double[] table, int row);
    }
}
