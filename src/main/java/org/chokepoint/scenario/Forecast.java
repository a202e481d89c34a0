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
import org.chokepoint.dynamics.Variable;

/**
 * What is to be expected from courses of one scenario when nobody knows the parameters. All courses meet the same draws, so that they
 * can be compared; each draw has its own reference policy. The model is compiled once; safe for threads.
 */
public final class Forecast {

    private static final int DRAWS = 128;

    private final World world;
    private final Sample sample;
    private final Experiment experiment;
    private final List<String> bands;
    private final double dt;

    /** @param seed of the draws, which have nothing to do with the hidden truth of any game */
    public Forecast(World world, List<Range> uncertain, long seed) {
        this.world = world;
        List<Range> drawn = world.open(uncertain);
        this.sample = Sample.latinHypercube(drawn, DRAWS, seed);
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
                        drawn.stream().map(Range::input), world.inputs(Course.HISTORY).series().keySet().stream())
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
        return Outlook.Spread.of(IntStream.range(0, DRAWS)
                .mapToDouble(draw -> kept[2 * draw].of(variable)[kept[2 * draw].stepOf(time)])
                .toArray());
    }

    private Map<RoleId, Outlook.Points> points(Course course, Kept[] kept) {
        Map<RoleId, Outlook.Points> points = new TreeMap<>();
        for (Role role : world.scenario().roles()) {
            double money = Scoring.moneyLeft(world.scenario(), role, course.rounds());
            List<Outlook.Aim> aims = role.objectives().stream()
                    .map(objective -> aim(objective, kept))
                    .toList();
            points.put(role.id(), new Outlook.Points(total(aims, money), money, aims));
        }
        return points;
    }

    private Outlook.Aim aim(Objective objective, Kept[] kept) {
        Scenario.Calendar calendar = world.scenario().calendar();
        double[] points = new double[DRAWS];
        double[] ends = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Kept played = kept[2 * draw];
            points[draw] = Scoring.points(objective, calendar, played, kept[2 * draw + 1]);
            ends[draw] = played.of(objective.variable())[played.stepOf(calendar.horizon())];
        }
        String unit =
                world.model().variable(objective.variable()).map(Variable::unit).orElse("");
        return new Outlook.Aim(objective, new Outlook.Draws(points), new Outlook.Draws(ends), unit);
    }

    private static Outlook.Draws total(List<Outlook.Aim> aims, double money) {
        double[] total = new double[DRAWS];
        Arrays.fill(total, money);
        for (Outlook.Aim aim : aims) {
            for (int draw = 0; draw < DRAWS; draw++) {
                total[draw] += aim.objective().weight() * aim.points().values().get(draw);
            }
        }
        return new Outlook.Draws(total);
    }
}
