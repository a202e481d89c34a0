package org.chokepoint.balance;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Simulator;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** Runs plays of one scenario and scores them against history, without money. Safe for threads. */
final class Runs {

    private final World world;
    private final Run history;
    private final Bounds bounds;
    private final AtomicInteger count = new AtomicInteger();

    Runs(Scenario scenario, Model model, Simulator simulator) {
        this.world = new World(scenario, model, simulator);
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

    private Run run(Play play) {
        count.incrementAndGet();
        return world.run(play.course());
    }
}
