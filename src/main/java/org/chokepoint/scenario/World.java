package org.chokepoint.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Simulator;

/**
 * The world of a game as a function of its course. Before the start everything follows history; from then on computed actors follow
 * their rules, levers in play hold what was ordered last, all others go on with history. Safe for threads.
 */
public final class World {

    /** The input by which conduct moves trust. */
    public static final String TRUST = "trust_jump";

    private final Scenario scenario;
    private final Model model;
    private final Simulator simulator;
    private final Draw held;
    private final CourseInputs inputs;
    private final Happenings happenings;

    /** A world with the best estimates of its model. */
    public World(Scenario scenario, Model model, Simulator simulator) {
        this.scenario = scenario;
        this.model = model;
        this.simulator = simulator;
        this.held = Draw.NONE;
        this.inputs = new CourseInputs(scenario, model, held);
        this.happenings = new Happenings(
                simulator.run(model, Inputs.none().until(scenario.calendar().horizon())));
    }

    private World(World other, Draw draw) {
        this.scenario = other.scenario;
        this.model = other.model;
        this.simulator = other.simulator;
        this.held = draw;
        this.inputs = new CourseInputs(scenario, model, draw);
        this.happenings = other.happenings;
    }

    /** The same world with other values of the uncertain parameters; those that it holds already it keeps. */
    public World under(Draw draw) {
        return new World(this, held.and(draw));
    }

    /** Those of the parameters that this world leaves to its model. */
    List<Range> open(List<Range> uncertain) {
        return uncertain.stream().filter(range -> !held.holds(range.input())).toList();
    }

    public Scenario scenario() {
        return scenario;
    }

    Model model() {
        return model;
    }

    /** The run of a course, its last orders held to the horizon. */
    public Run run(Course course) {
        return simulator.run(model, inputs(course));
    }

    /** The run of the reference policy, history and then held, in which the same events happen. */
    public Run reference(List<Happening> events) {
        return run(new Course(List.of(), List.of(), events, List.of()));
    }

    /** What the model is given; levers that no order names follow history. */
    public Inputs inputs(Course course) {
        return inputs.of(course, happenings);
    }

    /** The levers whose announcement the model knows. */
    public static Set<LeverId> announceable() {
        return CourseInputs.announceable();
    }

    /** What a run is worth to each role against another, without money left. */
    public Map<RoleId, List<Score.Part>> parts(Run run, Run reference) {
        Map<RoleId, List<Score.Part>> parts = new TreeMap<>();
        scenario.roles()
                .forEach(role ->
                        parts.put(role.id(), Scoring.parts(scenario, role, Series.of(run), Series.of(reference))));
        return parts;
    }

    /** The levels in force when the game starts, by history. */
    public Order presentLevels() {
        return historicLevels(1);
    }

    /** The levels of history at the start of a round. */
    public Order historicLevels(int round) {
        Run history = reference(List.of());
        double time = scenario.calendar().startOf(round);
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        scenario.roles()
                .forEach(role -> role.levers()
                        .forEach(lever ->
                                levels.put(lever.id(), history.at(lever.id().value(), time))));
        return new Order(levels);
    }

    /** The scores of all roles if nothing changes after the rounds played; money left counts. */
    public Map<RoleId, Score> scores(Course course) {
        Series run = Series.of(run(course));
        Series reference = Series.of(reference(course.events()));
        Map<RoleId, Score> scores = new TreeMap<>();
        scenario.roles()
                .forEach(role -> scores.put(role.id(), Scoring.of(scenario, role, course.rounds(), run, reference)));
        return scores;
    }
}
