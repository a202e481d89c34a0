package org.chokepoint.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Simulator;
import org.chokepoint.dynamics.StepSeries;

/**
 * The world of a game as a function of the orders so far. Before the start everything follows history; from then on
 * computed actors follow their rules, levers in play hold what was ordered last, all others go on with history.
 */
public final class World {

    /** A series of the model that says what is known ahead of a lever: by so many quarters at most. */
    private record Announcement(String series, LeverId lever, double lead) {}

    /** A surprise leaves these at the lever's present value. */
    private static final List<Announcement> ANNOUNCEMENTS = List.of(
            new Announcement("U1_announced_1", new LeverId("U1"), 1),
            new Announcement("U2_announced_1", new LeverId("U2"), 1),
            new Announcement("U2_announced_2", new LeverId("U2"), 2),
            new Announcement("U3_announced", new LeverId("U3"), 0.6));

    /** An order for one lever that is made known before its round. */
    public record Announced(LeverId lever, int round) {}

    private final Scenario scenario;
    private final Model model;
    private final Simulator simulator;

    public World(Scenario scenario, Model model, Simulator simulator) {
        this.scenario = scenario;
        this.model = model;
        this.simulator = simulator;
    }

    /** The run of the reference policy: history, then held. */
    public Run reference() {
        return run(List.of());
    }

    /** The run of the orders of the rounds played, each of all roles together, held to the horizon; all of them surprises. */
    public Run run(List<Order> rounds) {
        return simulator.run(model, inputs(rounds, Set.of()));
    }

    /** What the model is given when the orders of the rounds are played and some of them announced; levers they do not name follow history. */
    public Inputs inputs(List<Order> rounds, Set<Announced> announced) {
        StepSeries.Step from = new StepSeries.Step(scenario.calendar().start(), 1);
        Inputs inputs =
                Inputs.none().until(scenario.calendar().horizon()).with("rules_in_play", new StepSeries(List.of(from)));
        Set<LeverId> ordered =
                rounds.isEmpty() ? Set.of() : rounds.getFirst().levels().keySet();
        for (LeverId lever : ordered) {
            inputs = inputs.with(lever.value(), series(lever, rounds));
        }
        for (Announcement announcement : ANNOUNCEMENTS) {
            if (ordered.contains(announcement.lever())) {
                inputs = inputs.with(announcement.series(), series(announcement, rounds, announced));
            }
        }
        return inputs;
    }

    /** The levers whose orders can be announced. */
    public static Set<LeverId> announceable() {
        return ANNOUNCEMENTS.stream().map(Announcement::lever).collect(Collectors.toUnmodifiableSet());
    }

    /** What a run is worth to each role against another, without money left. */
    public Map<RoleId, List<Score.Part>> parts(Run run, Run reference) {
        Map<RoleId, List<Score.Part>> parts = new TreeMap<>();
        scenario.roles().forEach(role -> parts.put(role.id(), Scoring.parts(scenario, role, run, reference)));
        return parts;
    }

    /** The levels in force when the game starts, by history. */
    public Order presentLevels() {
        Run history = reference();
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        scenario.roles()
                .forEach(role -> role.levers()
                        .forEach(lever -> levels.put(
                                lever.id(),
                                history.at(
                                        lever.id().value(), scenario.calendar().start()))));
        return new Order(levels);
    }

    /** The scores of all roles if nothing changes after the rounds played; money left counts. */
    public Map<RoleId, Score> scores(List<Order> rounds) {
        Run run = run(rounds);
        Run reference = reference();
        Map<RoleId, Score> scores = new TreeMap<>();
        scenario.roles().forEach(role -> scores.put(role.id(), Scoring.of(scenario, role, rounds, run, reference)));
        return scores;
    }

    private StepSeries series(LeverId lever, List<Order> rounds) {
        return series(new Announcement(lever.value(), lever, 0), rounds, Set.of());
    }

    /** What is announced for a round is in the series from its lead before that round on, at most a whole round before. */
    private StepSeries series(Announcement announcement, List<Order> rounds, Set<Announced> announced) {
        Map<Double, Double> levels = new TreeMap<>();
        Scenario.Calendar calendar = scenario.calendar();
        LeverId lever = announcement.lever();
        for (int round = 1; round <= rounds.size(); round++) {
            double level = rounds.get(round - 1).level(lever);
            if (round > 1 && announced.contains(new Announced(lever, round))) {
                double ahead = Math.min(announcement.lead(), calendar.quartersPerRound());
                levels.put(calendar.startOf(round) - ahead, level);
            }
            levels.put((double) calendar.startOf(round), level);
        }
        return new StepSeries(levels.entrySet().stream()
                .map(step -> new StepSeries.Step(step.getKey(), step.getValue()))
                .toList());
    }
}
