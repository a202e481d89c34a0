package org.chokepoint.scenario;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** From two runs to points. Half of each objective is its mean from start to horizon, half its mean over the last four quarters. */
final class Scoring {

    private static final double TAIL_QUARTERS = 4;
    private static final double HALF_QUARTER = 0.5;

    private Scoring() {}

    static Score of(Scenario scenario, Role role, List<Order> rounds, Series run, Series reference) {
        List<Score.Part> parts = parts(scenario, role, run, reference);
        double money = moneyLeft(scenario, role, rounds);
        double objectives = parts.stream()
                .mapToDouble(part -> part.weight() * part.points())
                .sum();
        return new Score(objectives + money, money, parts);
    }

    static List<Score.Part> parts(Scenario scenario, Role role, Series run, Series reference) {
        return role.objectives().stream()
                .map(objective -> new Score.Part(
                        objective.label(), objective.weight(), points(objective, scenario.calendar(), run, reference)))
                .toList();
    }

    /** The points of one objective, from 0 to 100. */
    static double points(Objective objective, Scenario.Calendar calendar, Series run, Series reference) {
        double[] values = run.of(objective.variable());
        double[] references = reference.of(objective.variable());
        DoubleUnaryOperator at = time -> objective.points(values[run.stepOf(time)], references[reference.stepOf(time)]);
        double path = IntStream.rangeClosed(calendar.start(), calendar.horizon())
                .mapToDouble(at::applyAsDouble)
                .average()
                .orElseThrow();
        double lastYear = calendar.horizon() - TAIL_QUARTERS + run.dt();
        double tail = IntStream.range(0, (int) (TAIL_QUARTERS / HALF_QUARTER))
                .mapToDouble(i -> at.applyAsDouble(lastYear + i * HALF_QUARTER))
                .average()
                .orElseThrow();
        return 0.5 * path + 0.5 * tail;
    }

    /** Mean unspent money per quarter over the rounds played, divided by what is worth one point. */
    static double moneyLeft(Scenario scenario, Role role, List<Order> rounds) {
        double unspent = rounds.stream()
                .mapToDouble(order -> role.budget() - role.cost(order))
                .average()
                .orElse(0);
        return unspent / role.point();
    }
}
