package org.chokepoint.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Series of announcements and the levers they announce; a surprise leaves them at the lever's present value. */
    private static final Map<String, LeverId> ANNOUNCED = Map.of(
            "U1_announced_1", new LeverId("U1"),
            "U2_announced_1", new LeverId("U2"),
            "U2_announced_2", new LeverId("U2"),
            "U3_announced", new LeverId("U3"));

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
        return simulator.run(model, rules());
    }

    /** The run of the orders of the rounds played, each of all roles together, held to the horizon. */
    public Run run(List<Order> rounds) {
        Inputs inputs = rules();
        if (rounds.isEmpty()) {
            return simulator.run(model, inputs);
        }
        for (LeverId lever : rounds.getFirst().levels().keySet()) {
            inputs = inputs.with(lever.value(), series(lever, rounds));
        }
        for (Map.Entry<String, LeverId> announcement : ANNOUNCED.entrySet()) {
            if (rounds.getFirst().levels().containsKey(announcement.getValue())) {
                inputs = inputs.with(announcement.getKey(), series(announcement.getValue(), rounds));
            }
        }
        return simulator.run(model, inputs);
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

    private Inputs rules() {
        StepSeries.Step from = new StepSeries.Step(scenario.calendar().start(), 1);
        return Inputs.none().until(scenario.calendar().horizon()).with("rules_in_play", new StepSeries(List.of(from)));
    }

    private StepSeries series(LeverId lever, List<Order> rounds) {
        List<StepSeries.Step> steps = new ArrayList<>();
        for (int round = 1; round <= rounds.size(); round++) {
            steps.add(new StepSeries.Step(
                    scenario.calendar().startOf(round), rounds.get(round - 1).level(lever)));
        }
        return new StepSeries(steps);
    }
}
