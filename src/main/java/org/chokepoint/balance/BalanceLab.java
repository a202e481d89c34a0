package org.chokepoint.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Simulator;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** Tries every lever of a scenario alone, in named situations, in random plays and in pairs. The same seed gives the same report. */
public final class BalanceLab {

    private final Scenario scenario;
    private final Runs runs;
    private final List<OwnLever> levers;

    public BalanceLab(Scenario scenario, Model model, Simulator simulator) {
        this.scenario = scenario;
        this.runs = new Runs(scenario, model, simulator);
        this.levers = OwnLever.of(scenario);
    }

    /** @param plays how many random plays each lever is tried in */
    public BalanceReport examine(long seed, int plays) {
        Outcome history = runs.of(Play.HISTORY);
        List<LeverAlone> alone =
                levers.parallelStream().map(own -> alone(own, history)).toList();
        List<LeverTrials> trials = trials(seed, plays);
        List<LeverInPlays> inPlays = trials.parallelStream()
                .map(trial -> trial.verdict(situations(trial.own())))
                .toList();
        Pairs pairs = new Pairs(levers, runs);
        Order present = runs.present();
        return new BalanceReport(
                scenario,
                new BalanceReport.Effort(seed, plays, runs.count()),
                alone,
                inPlays,
                pairs.all(),
                pairs.eclipses(),
                goals(trials),
                scenario.roles().stream()
                        .map(role -> Budget.of(role, present, inPlays))
                        .toList(),
                runs.explosions());
    }

    private LeverAlone alone(OwnLever own, Outcome history) {
        return new LeverAlone(own, gains(own, 0, history), gains(own, 1, history));
    }

    private Map<RoleId, Double> gains(OwnLever own, double level, Outcome history) {
        Outcome outcome = runs.of(Play.HISTORY.with(own.id(), level));
        Map<RoleId, Double> gains = new TreeMap<>();
        scenario.roles().forEach(role -> gains.put(role.id(), outcome.points(role) - history.points(role)));
        return gains;
    }

    /** The effect of a lever on its owner in history and in the situations of the scenario. */
    private Map<String, Double> situations(OwnLever own) {
        Map<String, Double> effects = new LinkedHashMap<>();
        effects.put("history", effect(own, Play.HISTORY));
        scenario.situations()
                .forEach(situation -> effects.put(situation.name(), effect(own, Play.held(situation.levels()))));
        return effects;
    }

    private double effect(OwnLever own, Play play) {
        return runs.of(play.with(own.id(), 1)).points(own.role())
                - runs.of(play.with(own.id(), 0)).points(own.role());
    }

    /** The plays are drawn one after the other and run side by side. */
    private List<LeverTrials> trials(long seed, int plays) {
        RandomPlays draws = new RandomPlays(scenario, new SplittableRandom(seed));
        List<List<Play>> drawn = new ArrayList<>();
        for (OwnLever own : levers) {
            drawn.add(
                    Stream.generate(() -> draws.draw(own.lever())).limit(plays).toList());
        }
        return IntStream.range(0, levers.size())
                .parallel()
                .mapToObj(i -> LeverTrials.of(levers.get(i), drawn.get(i), runs))
                .toList();
    }

    private List<Goal> goals(List<LeverTrials> trials) {
        return scenario.roles().stream()
                .flatMap(role -> role.objectives().stream().map(objective -> {
                    int place = role.objectives().indexOf(objective);
                    List<Double> met = trials.stream()
                            .flatMap(trial -> trial.payable().stream())
                            .map(outcome -> outcome.parts(role).get(place).points())
                            .sorted(Comparator.naturalOrder())
                            .toList();
                    return new Goal(role, objective.label(), met.getFirst(), met.getLast());
                }))
                .toList();
    }
}
