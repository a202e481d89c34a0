package org.chokepoint.dynamics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.equation.Term;
import org.chokepoint.dynamics.system.Equation;
import org.chokepoint.dynamics.system.EquationSystem;
import org.chokepoint.dynamics.system.Evaluator;
import org.chokepoint.dynamics.system.Moment;
import org.chokepoint.dynamics.system.References;
import org.chokepoint.dynamics.system.Rule;

/** Which variable acts on which, in what direction, and the loops that they close. What delays need inside is left out of the picture. */
public final class CausalGraph {

    private static final double NUDGE = 1e-6;
    private static final double NOTHING = 1e-13;
    private static final long MOST_VISITS = 5_000_000;

    /** The direction of an effect, seen along a run: the same, the opposite, or now one and now the other. */
    public enum Polarity {
        SAME,
        OPPOSITE,
        CHANGING,
        /** The cause could act and did not in this run. */
        SILENT;

        private Polarity and(Polarity next) {
            if (this == SILENT || next == SILENT) {
                return SILENT;
            }
            if (this == CHANGING || next == CHANGING) {
                return CHANGING;
            }
            return this == next ? SAME : OPPOSITE;
        }

        private Polarity beside(Polarity other) {
            return this == SILENT ? other : other == SILENT || this == other ? this : CHANGING;
        }
    }

    public record Edge(String from, String to, Polarity polarity) {}

    /** Variables in their order around; SAME reinforces, OPPOSITE balances. */
    public record Loop(List<String> variables, Polarity polarity) {}

    /** {@code isComplete} says whether these are all loops up to the length asked for. */
    public record Loops(List<Loop> loops, boolean isComplete) {}

    private final EquationSystem system;
    private final List<Map<Integer, Polarity>> causes = new ArrayList<>();
    private final List<Map<Integer, Polarity>> effects = new ArrayList<>();

    private CausalGraph(EquationSystem system, double[][] rows) {
        this.system = system;
        for (int place = 0; place < system.size(); place++) {
            causes.add(direct(place, rows));
        }
        for (int place = 0; place < system.size(); place++) {
            effects.add(new LinkedHashMap<>());
        }
        for (int place : system.declared()) {
            seen(place).forEach((cause, polarity) -> effects.get(cause).put(place, polarity));
        }
    }

    /** With the directions that effects have along one run. */
    public static CausalGraph of(Model model, Inputs inputs) {
        return new CausalGraph(model.system(), Evaluator.run(model.system(), inputs));
    }

    private Map<Integer, Polarity> direct(int place, double[][] rows) {
        Equation equation = system.equation(place);
        Term term = switch (equation.rule()) {
            case Rule.Computed(Term value) -> value;
            case Rule.Integrated(Term _, Term change) -> change;
            case Rule.Frozen(Term value) -> value;
            case Rule.Lagged(Term value, Term _) -> value;
        };
        Map<Integer, Polarity> direct = new LinkedHashMap<>();
        for (int cause : References.of(List.of(term))) {
            Polarity polarity = Polarity.SILENT;
            for (int step = 0; step < rows.length; step++) {
                double time = system.specs().time(step);
                polarity = polarity.beside(effect(term, cause, new Moment(rows[step], time, time)));
            }
            direct.put(cause, polarity);
        }
        return direct;
    }

    private static Polarity effect(Term term, int cause, Moment moment) {
        double own = moment.values()[cause];
        double nudge = NUDGE * Math.max(1, Math.abs(own));
        double up = moment.valueWith(term, cause, own + nudge);
        double down = moment.valueWith(term, cause, own - nudge);
        if (!(Math.abs(up - down) > NOTHING * Math.max(Math.abs(up), Math.abs(down)))) {
            return Polarity.SILENT;
        }
        return up > down ? Polarity.SAME : Polarity.OPPOSITE;
    }

    /** The causes of a variable that a reader can see: through what is hidden to what is behind it. */
    private Map<Integer, Polarity> seen(int place) {
        Map<Integer, Polarity> seen = new LinkedHashMap<>();
        Map<Integer, Polarity> passed = new LinkedHashMap<>();
        Deque<Map.Entry<Integer, Polarity>> open =
                new ArrayDeque<>(causes.get(place).entrySet());
        while (!open.isEmpty()) {
            var cause = open.removeLast();
            if (!system.equation(cause.getKey()).isHidden()) {
                seen.merge(cause.getKey(), cause.getValue(), Polarity::beside);
            } else if (passed.putIfAbsent(cause.getKey(), cause.getValue()) == null) {
                causes.get(cause.getKey())
                        .forEach((behind, polarity) ->
                                open.add(Map.entry(behind, cause.getValue().and(polarity))));
            }
        }
        return seen;
    }

    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int from : system.declared()) {
            effects.get(from).forEach((to, polarity) -> edges.add(new Edge(name(from), name(to), polarity)));
        }
        return edges;
    }

    /** The loops of at most {@code longest} variables, shorter ones first; the search ends when it has become too long. */
    public Loops loops(int longest, int most) {
        Search search = new Search(longest, most);
        for (int start : system.declared()) {
            search.from(start, start + 1);
        }
        search.found.sort(Comparator.comparingInt(loop -> loop.variables().size()));
        return new Loops(List.copyOf(search.found), search.found.size() < most && search.visits < MOST_VISITS);
    }

    /** The loops through a variable, shorter ones first. */
    public Loops loopsThrough(String variable, int longest, int most) {
        int start = system.place(variable)
                .orElseThrow(() -> new IllegalArgumentException("the model has no variable '" + variable + "'"));
        Search search = new Search(longest, most);
        search.from(start, 0);
        search.found.sort(Comparator.comparingInt(loop -> loop.variables().size()));
        return new Loops(List.copyOf(search.found), search.found.size() < most && search.visits < MOST_VISITS);
    }

    private String name(int place) {
        return system.equation(place).name();
    }

    /** Loops from one variable over others, none of which stands before the least. */
    private final class Search {

        private final int longest;
        private final int most;
        private final List<Loop> found = new ArrayList<>();
        private final boolean[] onPath = new boolean[system.size()];
        private long visits;
        private int least;

        Search(int longest, int most) {
            this.longest = longest;
            this.most = most;
        }

        void from(int start, int least) {
            this.least = least;
            int[] distance = distances(start);
            visit(start, start, Polarity.SAME, new ArrayList<>(List.of(start)), distance);
        }

        /** How many steps lead back to the start; many where there is no way. */
        private int[] distances(int start) {
            int[] distance = new int[system.size()];
            Arrays.fill(distance, Integer.MAX_VALUE / 2);
            distance[start] = 0;
            boolean shorter = true;
            for (int length = 1; length <= longest && shorter; length++) {
                shorter = false;
                for (int place = 0; place < distance.length; place++) {
                    for (int next : effects.get(place).keySet()) {
                        if ((next == start || next >= least) && distance[next] + 1 < distance[place]) {
                            distance[place] = distance[next] + 1;
                            shorter = true;
                        }
                    }
                }
            }
            return distance;
        }

        private void visit(int start, int place, Polarity polarity, List<Integer> path, int[] distance) {
            if (found.size() >= most || ++visits > MOST_VISITS) {
                return;
            }
            onPath[place] = true;
            effects.get(place).forEach((next, sign) -> {
                if (next == start) {
                    found.add(new Loop(path.stream().map(CausalGraph.this::name).toList(), polarity.and(sign)));
                } else if (next >= least && !onPath[next] && path.size() + distance[next] <= longest) {
                    path.add(next);
                    visit(start, next, polarity.and(sign), path, distance);
                    path.removeLast();
                }
            });
            onPath[place] = false;
        }
    }
}
