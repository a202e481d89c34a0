package org.chokepoint.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.StepSeries;

/**
 * Sliders and plots over a model. Until {@code from}, in the time of the model, everything goes as in the file; from then on the
 * sliders and what is {@code fixed} hold, and all else goes on as in the file.
 *
 * @param id the permanent address of the block in its lesson
 * @param say what to try, harmless HTML
 */
public record ModelBlock(
        String id,
        String title,
        Setting setting,
        List<Slider> sliders,
        List<Plot> plots,
        String say,
        List<Expectation> expectations)
        implements Block {

    /** Which model runs, and what holds beside the sliders. */
    public record Setting(String model, double from, Map<String, Double> fixed) {

        public Setting {
            fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        }
    }

    /** @param value what it is set to before anybody moves it */
    public record Slider(String input, String label, String unit, double low, double high, double value) {

        public Slider {
            if (!(low < high) || value < low || value > high) {
                throw new IllegalArgumentException("a slider goes from 'low' up to 'high' with 'value' between, found "
                        + low + ", " + high + " and " + value);
            }
        }
    }

    /** A variable, with its course under the preset values. */
    public record Plot(String variable, String unit, Curve preset) {}

    /** What the author says happens at a time, in percent of the preset run. */
    public record Expectation(Map<String, Double> set, String variable, double at, double low, double high) {

        public Expectation {
            set = Map.copyOf(set);
            if (!(low <= high)) {
                throw new IllegalArgumentException("'change' goes from the lower to the higher percentage");
            }
        }

        public boolean allows(double percent) {
            return percent >= low && percent <= high;
        }
    }

    public ModelBlock {
        sliders = List.copyOf(sliders);
        plots = List.copyOf(plots);
        expectations = List.copyOf(expectations);
    }

    @Override
    public String kind() {
        return "model";
    }

    public TimeAxis axis() {
        return axisOf(setting.model());
    }

    /** The one model whose time is that of the calendar is the decoupling model. */
    public static TimeAxis axisOf(String model) {
        return model.equals("decoupling") ? TimeAxis.QUARTERS_SINCE_2022_Q3 : TimeAxis.QUARTERS;
    }

    /** The run with some sliders moved; the others keep their preset value. */
    public Run run(Model model, Map<String, Double> moved) {
        Map<String, Double> values = new LinkedHashMap<>(setting.fixed());
        sliders.forEach(slider -> values.put(slider.input(), slider.value()));
        values.putAll(moved);
        return run(model, setting.from(), values);
    }

    /** A run in which inputs hold from a time on. */
    public static Run run(Model model, double from, Map<String, Double> values) {
        Inputs inputs = Inputs.none();
        for (Map.Entry<String, Double> value : values.entrySet()) {
            var step = new StepSeries.Step(from, value.getValue());
            inputs = inputs.with(value.getKey(), new StepSeries(List.of(step)));
        }
        return model.run(inputs);
    }

    /** By how many percent an expectation's variable differs from the preset run. */
    public double change(Model model, Expectation expectation) {
        double preset = run(model, Map.of()).at(expectation.variable(), expectation.at());
        double moved = run(model, expectation.set()).at(expectation.variable(), expectation.at());
        return 100 * (moved - preset) / Math.abs(preset);
    }
}
