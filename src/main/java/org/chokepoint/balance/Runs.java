package org.chokepoint.balance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Simulator;
import org.chokepoint.dynamics.StepSeries;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** Runs plays of one scenario and scores them against history, without money. Safe for threads. */
final class Runs {

    /** Leaves a variable to its own equation. */
    private static final StepSeries NEVER = new StepSeries(List.of(new StepSeries.Step(Double.POSITIVE_INFINITY, 0)));

    private final World world;
    private final Model model;
    private final Simulator simulator;
    private final Set<String> names = new LinkedHashSet<>();
    private final Run history;
    private final Bounds bounds;
    private final AtomicInteger count = new AtomicInteger();

    Runs(Scenario scenario, Model model, Simulator simulator) {
        this.world = new World(scenario, model, simulator);
        this.model = model;
        this.simulator = simulator;
        Play everything = Play.HISTORY;
        for (OwnLever own : OwnLever.of(scenario)) {
            everything = everything.with(own.id(), 0);
        }
        for (Scenario.Situation situation : scenario.situations()) {
            everything = Play.held(everything.rounds().getFirst().with(situation.levels()));
        }
        names.addAll(inputs(everything).series().keySet());
        history = run(Play.HISTORY);
        bounds = new Bounds(model, history);
        bounds.check(history);
    }

    Outcome of(Play play) {
        Run run = run(play);
        bounds.check(run);
        return new Outcome(world.parts(run, history));
    }

    /** The levels in force at the start. */
    Order present() {
        return world.presentLevels();
    }

    List<Explosion> explosions() {
        return bounds.found();
    }

    int count() {
        return count.get();
    }

    /** Every run names the same inputs, in the same order, so that the model is compiled once. */
    private Run run(Play play) {
        Inputs given = inputs(play);
        Inputs all = Inputs.none().until(given.until());
        for (String name : names) {
            all = all.with(name, given.series().getOrDefault(name, NEVER));
        }
        count.incrementAndGet();
        return simulator.run(model, all);
    }

    private Inputs inputs(Play play) {
        return world.inputs(play.rounds(), play.announced());
    }
}
