package org.chokepoint.balance;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.scenario.Scenario;

/** All that the lab found about a scenario; {@code pairs} begin with the strongest. */
public record BalanceReport(
        Scenario scenario,
        Effort effort,
        List<LeverAlone> alone,
        List<LeverInPlays> levers,
        List<Pair> pairs,
        List<Eclipse> eclipses,
        List<Goal> goals,
        List<Budget> budgets,
        List<Explosion> explosions) {

    /** How much was tried: plays for each lever, and runs in all. */
    public record Effort(long seed, int plays, int runs) {}

    public BalanceReport {
        alone = List.copyOf(alone);
        levers = List.copyOf(levers);
        pairs = List.copyOf(pairs);
        eclipses = List.copyOf(eclipses);
        goals = List.copyOf(goals);
        budgets = List.copyOf(budgets);
        explosions = List.copyOf(explosions);
    }

    /** What has to be changed; nothing when the scenario is in balance. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (LeverInPlays lever : levers) {
            if (lever.verdict().isFault()) {
                faults.add(new Fault(
                        Fault.Kind.valueOf(lever.verdict().name()),
                        lever.own().id().value()));
            }
        }
        goals.stream()
                .filter(Goal::isUnreachable)
                .map(goal -> new Fault(Fault.Kind.UNREACHABLE, goal.role().id().value() + " " + goal.label()))
                .forEach(faults::add);
        budgets.stream()
                .filter(Budget::isImpossible)
                .map(budget -> new Fault(
                        Fault.Kind.BUDGET, "the budget of " + budget.role().id().value()))
                .forEach(faults::add);
        explosions.stream()
                .map(explosion -> new Fault(Fault.Kind.EXPLODING, explosion.variable()))
                .distinct()
                .forEach(faults::add);
        return faults;
    }
}
