package org.chokepoint.dynamics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The steps at which the inputs of a run change, and all their values from each of them on; NaN where the model's own equation stands. */
record Schedule(int[] changes, double[] values) {

    /** {@code names} are canonical; an input without a series is NaN throughout; {@code times} are further changes. */
    static Schedule of(Inputs inputs, List<String> names, Specs specs, Set<Double> times) {
        TreeSet<Integer> steps = new TreeSet<>();
        steps.add(0);
        inputs.series().values().stream()
                .flatMap(series -> series.steps().stream())
                .map(step -> firstStepAt(step.time(), specs))
                .forEach(steps::add);
        times.forEach(time -> steps.add(firstStepAt(time, specs)));
        steps.removeIf(step -> step > specs.steps());
        int[] changes = steps.stream().mapToInt(Integer::intValue).toArray();
        double[] values = new double[changes.length * names.size()];
        Arrays.fill(values, Double.NaN);
        for (int change = 0; change < changes.length; change++) {
            for (int i = 0; i < names.size(); i++) {
                StepSeries series = inputs.series().get(names.get(i));
                if (series != null) {
                    values[change * names.size() + i] = series.at(specs.time(changes[change]));
                }
            }
        }
        return new Schedule(changes, values);
    }

    private static int firstStepAt(double time, Specs specs) {
        double steps = Math.ceil((time - specs.start() - Inputs.SLACK) / specs.dt());
        return (int) Math.clamp(steps, 0.0, 1e9);
    }
}
