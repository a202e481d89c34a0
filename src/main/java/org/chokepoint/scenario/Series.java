package org.chokepoint.scenario;

import org.chokepoint.dynamics.Run;

/** What scores are made from: variables at equal time steps. */
interface Series {

    double[] of(String variable);

    int stepOf(double time);

    /** The time between two steps. */
    double dt();

    static Series of(Run run) {
        return new Series() {
            @Override
            public double[] of(String variable) {
                return run.series(variable);
            }

            @Override
            public int stepOf(double time) {
                return run.stepOf(time);
            }

            @Override
            public double dt() {
                return run.time(1) - run.time(0);
            }
        };
    }
}
