package org.chokepoint.dynamics;

/** Whatever can run a model; {@code Model::run} is one. */
@FunctionalInterface
public interface Simulator {

    Run run(Model model, Inputs inputs);
}
