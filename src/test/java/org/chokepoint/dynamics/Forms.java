package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import org.chokepoint.dynamics.system.Evaluator;

/** The forms of a run against one another. */
final class Forms {

    private Forms() {}

    static void assertCompiledIsEvaluated(Model model, Inputs inputs) {
        double[][] rows = Evaluator.run(model.system(), inputs);
        Run run = model.run(inputs);
        assertThat(run.size()).isEqualTo(rows.length);
        int column = 0;
        for (String name : model.columns()) {
            for (int step = 0; step < rows.length; step++) {
                double compiled = run.value(name, step);
                double evaluated = rows[step][column];
                if (Double.doubleToLongBits(compiled) != Double.doubleToLongBits(evaluated)) {
                    throw new AssertionError(
                            "%s at step %d: compiled %s, evaluated %s".formatted(name, step, compiled, evaluated));
                }
            }
            column++;
        }
    }
}
