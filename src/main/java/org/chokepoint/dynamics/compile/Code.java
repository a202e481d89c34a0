package org.chokepoint.dynamics.compile;

/** A compiled equation: the value under the present slots, the last of which holds the time. */
@FunctionalInterface
interface Code {

    double at(double[] slots);
}
