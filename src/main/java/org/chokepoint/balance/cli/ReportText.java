package org.chokepoint.balance.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.balance.BalanceReport;
import org.chokepoint.balance.Budget;
import org.chokepoint.balance.Fault;
import org.chokepoint.balance.LeverAlone;
import org.chokepoint.balance.LeverInPlays;
import org.chokepoint.balance.OwnLever;
import org.chokepoint.balance.Pair;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** A report as plain text with tables in pipes. */
final class ReportText {

    private static final int MOST_PAIRS = 10;

    private final BalanceReport report;
    private final PrintStream out;

    ReportText(BalanceReport report, PrintStream out) {
        this.report = report;
        this.out = out;
    }

    void print() {
        head();
        budgets();
        alone();
        situations();
        plays();
        pairs();
        goals();
        bounds();
        result();
    }

    private void head() {
        Scenario.Calendar calendar = report.scenario().calendar();
        out.printf(
                Locale.ROOT,
                "# Balance of %s%n%d rounds of %d quarters from quarter %d, scored at quarter %d (quarters after 2022 Q3). Seed %d, %d random"
                        + " plays for each lever, %d runs.%nEffects are points of the score, money left not counted, unless it says so.%n",
                report.scenario().title(),
                calendar.rounds(),
                calendar.quartersPerRound(),
                calendar.start(),
                calendar.horizon(),
                report.effort().seed(),
                report.effort().plays(),
                report.effort().runs());
    }

    private void budgets() {
        title("Budgets", "Per quarter, in the currency of the role.");
        table(List.of(
                "role", "budget", "cheapest order", "everything at 1", "history at the start", "all best settings"));
        for (Budget budget : report.budgets()) {
            Role role = budget.role();
            row(List.of(
                    role.id().value(),
                    money(role.budget(), role),
                    money(budget.least(), role),
                    money(budget.everything(), role),
                    money(budget.present(), role),
                    money(budget.favourites(), role)));
        }
    }

    private void alone() {
        title("1. Each lever alone", "Points gained over history; all others on history. The owner is marked *.");
        List<String> heads = new ArrayList<>(List.of("lever"));
        for (int level = 0; level <= 1; level++) {
            for (Role role : report.scenario().roles()) {
                heads.add("at " + level + ": " + role.id().value());
            }
        }
        table(heads);
        for (LeverAlone lever : report.alone()) {
            List<String> cells = new ArrayList<>(List.of(name(lever.own())));
            cells.addAll(gains(lever.own(), lever.atZero()));
            cells.addAll(gains(lever.own(), lever.atOne()));
            row(cells);
        }
    }

    private List<String> gains(OwnLever own, Map<RoleId, Double> gains) {
        return report.scenario().roles().stream()
                .map(role -> points(gains.getOrDefault(role.id(), Double.NaN)) + (role.equals(own.role()) ? "*" : ""))
                .toList();
    }

    private void situations() {
        title("2. Named situations", "Effect of 0 to 1 on the owner, in points.");
        List<String> heads = new ArrayList<>(List.of("lever", "owner", "history"));
        report.scenario().situations().forEach(situation -> heads.add(situation.name()));
        table(heads);
        for (LeverInPlays lever : report.levers()) {
            List<String> cells = new ArrayList<>(List.of(name(lever.own()), owner(lever.own())));
            lever.situations().values().forEach(effect -> cells.add(points(effect)));
            row(cells);
        }
    }

    private void plays() {
        title(
                "3. Random play under the budgets",
                "Effect of 0 to 1 on the owner in points; in how many plays each setting is best, money left counted (- = over the budget).");
        table(List.of(
                "lever",
                "owner",
                "price at 1",
                "mean effect",
                "least",
                "most",
                "best at 0 / .25 / .5 / .75 / 1, plays",
                "verdict"));
        for (LeverInPlays lever : report.levers()) {
            String best = lever.settings().stream()
                    .map(setting -> setting.isPayable() ? String.valueOf(setting.best()) : "-")
                    .collect(Collectors.joining(" / "));
            row(List.of(
                    name(lever.own()),
                    owner(lever.own()),
                    money(lever.own().lever().price(), lever.own().role()),
                    points(lever.mean()),
                    points(lever.least()),
                    points(lever.most()),
                    best,
                    lever.verdict().isFault()
                            ? lever.verdict().name()
                            : lever.verdict().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void pairs() {
        title(
                "4. Pairs",
                "Points that both at 1 give their owners beyond the sum of each, from both at 0; the ten strongest.");
        table(List.of("first", "second", "on the owner of the first", "on the owner of the second"));
        for (Pair pair : report.pairs().stream().limit(MOST_PAIRS).toList()) {
            row(List.of(
                    name(pair.first()),
                    name(pair.second()),
                    owner(pair.first()) + " " + points(pair.onFirst()),
                    owner(pair.second()) + " " + points(pair.onSecond())));
        }
        out.println();
        report.eclipses()
                .forEach(eclipse -> out.printf(
                        Locale.ROOT,
                        "%s at 1 makes %s useless to %s: its effect falls from %s to %s points.%n",
                        name(eclipse.by()),
                        name(eclipse.of()),
                        owner(eclipse.of()),
                        points(eclipse.before()),
                        points(eclipse.after())));
        if (report.eclipses().isEmpty()) {
            out.println("No lever makes another of its role useless.");
        }
    }

    private void goals() {
        title("5. Goals", "Points of 100 met in the random plays.");
        table(List.of("role", "goal", "lowest", "highest", "verdict"));
        report.goals()
                .forEach(goal -> row(List.of(
                        goal.role().id().value(),
                        goal.label(),
                        plain(goal.lowest()),
                        plain(goal.highest()),
                        goal.isUnreachable() ? "UNREACHABLE" : goal.isSaturated() ? "saturated" : "ok")));
    }

    private void bounds() {
        title(
                "6. Series out of bounds",
                "Not finite, above 1e9, or a stock below 0 that history keeps from it; in any run.");
        if (report.explosions().isEmpty()) {
            out.println("None.");
            return;
        }
        table(List.of("variable", "what", "furthest value", "runs"));
        report.explosions()
                .forEach(explosion -> row(List.of(
                        explosion.variable(),
                        explosion.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        String.format(Locale.ROOT, "%.4g", explosion.worst()),
                        String.valueOf(explosion.runs()))));
    }

    private void result() {
        title("Result", report.faults().isEmpty() ? "Nothing is wrong." : "This has to change:");
        report.faults().stream().map(Fault::sentence).forEach(sentence -> out.println("- " + sentence));
    }

    private void title(String title, String note) {
        out.printf("%n## %s%n%s%n", title, note);
    }

    private void table(List<String> heads) {
        out.println();
        row(heads);
        row(Collections.nCopies(heads.size(), "---"));
    }

    private void row(List<String> cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    private static String name(OwnLever own) {
        return own.id().value() + " " + own.lever().name();
    }

    private static String owner(OwnLever own) {
        return own.role().id().value();
    }

    private static String points(double value) {
        return String.format(Locale.ROOT, "%+.1f", rounded(value));
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.1f", rounded(value));
    }

    /** To a tenth, and never a negative zero. */
    private static double rounded(double value) {
        return Double.isFinite(value) ? Math.round(value * 10) / 10.0 + 0.0 : value;
    }

    private static String money(double value, Role role) {
        return plain(value) + " " + role.currency();
    }
}
