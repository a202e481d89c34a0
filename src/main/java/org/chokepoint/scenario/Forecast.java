package org.chokepoint.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.dynamics.Experiment;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Sample;
import org.chokepoint.dynamics.StepSeries;

/**
 * What is to be expected from courses of one scenario when nobody knows the parameters. All courses meet the same draws, so that they
 * can be compared; each draw has its own reference policy. The model is compiled once; safe for threads.
 */
public final class Forecast {

    private static final int DRAWS = 128;
    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;

    private final World world;
    private final Sample sample;
    private final Experiment experiment;
    private final List<String> bands;
    private final double dt;

    /** @param seed of the draws, which have nothing to do with the hidden truth of any game */
    public Forecast(World world, List<Range> uncertain, long seed) {
        this.world = world;
        this.sample = Sample.latinHypercube(uncertain, DRAWS, seed);
        Model model = world.model();
        Scenario scenario = world.scenario();
        this.dt = model.dt();
        Set<String> shown = new LinkedHashSet<>();
        scenario.shown().forEach(one -> shown.add(one.variable()));
        scenario.questions().forEach(question -> shown.add(question.variable()));
        this.bands = List.copyOf(shown);
        Set<String> outputs = new LinkedHashSet<>(shown);
        scenario.roles().forEach(role -> role.objectives().forEach(goal -> outputs.add(goal.variable())));
        Inputs base = Inputs.none().until(scenario.calendar().horizon());
        List<String> varied = Stream.concat(
                        uncertain.stream().map(Range::input), world.inputs(Course.HISTORY).series().keySet().stream())
                .toList();
        int steps = (int) Math.round((scenario.calendar().horizon() - model.start()) / dt);
        double[] times = IntStream.rangeClosed(0, steps)
                .mapToDouble(step -> model.start() + step * dt)
                .toArray();
        this.experiment = Experiment.of(model, base, varied, List.copyOf(outputs), dt, times);
    }

    /** What to expect of a course, its last orders held to the horizon; points include money left. */
    public Outlook of(Course course) {
        List<double[]> played = stretches(course);
        List<double[]> reference = stretches(new Course(List.of(), List.of(), course.events(), List.of()));
        Kept[] kept = new Kept[2 * DRAWS];
        experiment.runs(
                kept.length,
                (run, into) -> set(into, run / 2, run % 2 == 0 ? played : reference),
                (run, outcome) -> kept[run] = keep(outcome));
        return new Outlook(bands(kept), points(course, kept));
    }

    /** The values of each input of the course in each stretch; NaN leaves it to the model. */
    private List<double[]> stretches(Course course) {
        Map<String, StepSeries> series = world.inputs(course).series();
        List<double[]> values = new ArrayList<>();
        for (String name : experiment
                .varied()
                .subList(sample.ranges().size(), experiment.varied().size())) {
            StepSeries steps = series.get(name);
            if (steps == null) {
                throw new IllegalStateException("the course has no input " + name);
            }
            double[] own = new double[experiment.stretches()];
            Arrays.setAll(own, stretch -> steps.at(experiment.beginning(stretch)));
            values.add(own);
        }
        return values;
    }

    private void set(Experiment.Draw into, int draw, List<double[]> values) {
        int parameters = sample.ranges().size();
        for (int i = 0; i < parameters; i++) {
            into.set(i, sample.value(draw, i));
        }
        for (int i = 0; i < values.size(); i++) {
            double[] own = values.get(i);
            for (int stretch = 0; stretch < own.length; stretch++) {
                if (!Double.isNaN(own[stretch])) {
                    into.set(parameters + i, stretch, own[stretch]);
                }
            }
        }
    }

    private Kept keep(Experiment.Outcome outcome) {
        Map<String, double[]> series = new TreeMap<>();
        for (int output = 0; output < experiment.outputs().size(); output++) {
            double[] values = new double[experiment.saves()];
            for (int save = 0; save < values.length; save++) {
                values[save] = outcome.value(output, save);
            }
            series.put(Names.canonical(experiment.outputs().get(output)), values);
        }
        return new Kept(series, experiment.time(0), dt);
    }

    /** What one run kept of its variables. */
    private record Kept(Map<String, double[]> series, double start, double dt) implements Series {

        @Override
        public double[] of(String variable) {
            double[] values = series.get(Names.canonical(variable));
            if (values == null) {
                throw new IllegalArgumentException("the forecast does not keep '" + variable + "'");
            }
            return values;
        }

        @Override
        public int stepOf(double time) {
            return Math.toIntExact(Math.round((time - start) / dt));
        }
    }

    private List<Outlook.Band> bands(Kept[] kept) {
        Scenario.Calendar calendar = world.scenario().calendar();
        List<Double> times = IntStream.rangeClosed(calendar.start(), calendar.horizon())
                .mapToObj(time -> (double) time)
                .toList();
        return bands.stream()
                .map(variable -> new Outlook.Band(
                        variable,
                        times,
                        times.stream().map(time -> at(kept, variable, time)).toList()))
                .toList();
    }

    private static Outlook.Spread at(Kept[] kept, String variable, double time) {
        return spread(IntStream.range(0, DRAWS)
                .mapToDouble(draw -> kept[2 * draw].of(variable)[kept[2 * draw].stepOf(time)])
                .toArray());
    }

    private Map<RoleId, Outlook.Spread> points(Course course, Kept[] kept) {
        Map<RoleId, Outlook.Spread> points = new TreeMap<>();
        for (Role role : world.scenario().roles()) {
            points.put(
                    role.id(),
                    spread(IntStream.range(0, DRAWS)
                            .mapToDouble(draw -> Scoring.of(
                                            world.scenario(), role, course.rounds(), kept[2 * draw], kept[2 * draw + 1])
                                    .total())
                            .toArray()));
        }
        return points;
    }

    private static Outlook.Spread spread(double[] values) {
        Arrays.sort(values);
        return new Outlook.Spread(quantile(values, LOW), quantile(values, MIDDLE), quantile(values, HIGH));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
