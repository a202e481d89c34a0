package org.chokepoint.dynamics.compile;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.StepSeries;

/** The inputs of one run, moved along its time. */
public final class Overrides {

    private static final double SLACK = 1e-9;

    private final List<Override> all = new ArrayList<>();
    private final boolean[] fixed;

    private Overrides(int width) {
        fixed = new boolean[width];
    }

    /** @throws IllegalArgumentException for an unknown variable or a stock */
    public static Overrides of(Inputs inputs, Program program) {
        Overrides overrides = new Overrides(program.places().size());
        inputs.series().forEach((name, series) -> {
            Integer slot = program.places().get(name);
            if (slot == null) {
                throw new IllegalArgumentException("the model has no variable '" + name + "'");
            }
            if (program.isStock(slot)) {
                throw new IllegalArgumentException(
                        "'" + name + "' is a stock: only flows and auxiliaries can be inputs");
            }
            overrides.all.add(new Override(slot, series));
        });
        return overrides;
    }

    /** Which slots are held by an input at the present time. */
    public boolean[] fixed() {
        return fixed;
    }

    public void advance(double time, double[] slots) {
        for (Override override : all) {
            List<StepSeries.Step> steps = override.series.steps();
            while (override.next < steps.size() && steps.get(override.next).time() <= time + SLACK) {
                slots[override.slot] = steps.get(override.next).value();
                fixed[override.slot] = true;
                override.next++;
            }
        }
    }

    private static final class Override {

        private final int slot;
        private final StepSeries series;
        private int next;

        Override(int slot, StepSeries series) {
            this.slot = slot;
            this.series = series;
        }
    }
}
