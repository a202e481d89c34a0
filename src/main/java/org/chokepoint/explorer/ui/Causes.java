package org.chokepoint.explorer.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.dynamics.CausalGraph;
import org.chokepoint.dynamics.CausalGraph.Edge;
import org.chokepoint.dynamics.CausalGraph.Polarity;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Dossier;

/** What acts on what in one model, with flows taken as part of the stocks that they fill and drain. */
final class Causes {

    private final Dossier dossier;
    private final CausalGraph graph;
    private final List<Edge> edges;
    private final Map<String, Map<String, Polarity>> causes = new LinkedHashMap<>();
    private final Map<String, Map<String, Polarity>> effects = new LinkedHashMap<>();
    private final Map<String, List<Filled>> stocksOf = new LinkedHashMap<>();

    /** A stock that a flow fills, or drains. */
    private record Filled(String stock, boolean isIn) {}

    Causes(Dossier dossier) {
        this.dossier = dossier;
        this.graph = CausalGraph.of(dossier.model(), Inputs.none());
        for (Variable variable : dossier.model().variables()) {
            variable.flows().in().forEach(flow -> filled(declared(flow)).add(new Filled(variable.name(), true)));
            variable.flows().out().forEach(flow -> filled(declared(flow)).add(new Filled(variable.name(), false)));
        }
        this.edges = graph.edges().stream()
                .map(edge -> new Edge(declared(edge.from()), declared(edge.to()), edge.polarity()))
                .toList();
        edges.forEach(this::take);
    }

    /** A name as the file declares it; spaces and underscores are alike in equations. */
    private String declared(String name) {
        return dossier.variable(name).name();
    }

    private List<Filled> filled(String flow) {
        return stocksOf.computeIfAbsent(flow, _ -> new ArrayList<>());
    }

    private void take(Edge edge) {
        put(edge.from(), edge.to(), edge.polarity());
        for (Filled filled : stocksOf.getOrDefault(edge.to(), List.of())) {
            if (!filled.stock().equals(edge.from())) {
                put(edge.from(), filled.stock(), filled.isIn() ? edge.polarity() : turned(edge.polarity()));
            }
        }
    }

    private void put(String from, String to, Polarity polarity) {
        causes.computeIfAbsent(to, _ -> new LinkedHashMap<>()).putIfAbsent(from, polarity);
        effects.computeIfAbsent(from, _ -> new LinkedHashMap<>()).putIfAbsent(to, polarity);
    }

    private static Polarity turned(Polarity polarity) {
        return switch (polarity) {
            case SAME -> Polarity.OPPOSITE;
            case OPPOSITE -> Polarity.SAME;
            case CHANGING, SILENT -> polarity;
        };
    }

    /** Causes of a variable; of a stock those of its flows. */
    Map<String, Polarity> causes(String name) {
        return without(causes.getOrDefault(name, Map.of()), flowsOf(name), name);
    }

    /** Effects of a variable; a stock stands for the flows that it has. */
    Map<String, Polarity> effects(String name) {
        Set<String> merged = new LinkedHashSet<>(flowsOf(name));
        effects.getOrDefault(name, Map.of()).keySet().stream()
                .filter(stocksOf::containsKey)
                .forEach(merged::add);
        return without(effects.getOrDefault(name, Map.of()), merged, name);
    }

    private Set<String> flowsOf(String name) {
        Variable variable = dossier.variable(name);
        Set<String> flows = new LinkedHashSet<>();
        variable.flows().in().forEach(flow -> flows.add(declared(flow)));
        variable.flows().out().forEach(flow -> flows.add(declared(flow)));
        return flows;
    }

    private static Map<String, Polarity> without(Map<String, Polarity> all, Set<String> names, String self) {
        Map<String, Polarity> rest = new LinkedHashMap<>(all);
        rest.keySet().removeAll(names);
        rest.remove(self);
        return rest;
    }

    /** Levers from which at most {@code most} steps lead to a variable. */
    Set<Variable> levers(String name, int most) {
        Set<String> reached = new LinkedHashSet<>(Set.of(name));
        Set<String> edge = reached;
        for (int step = 0; step < most; step++) {
            Set<String> next = new LinkedHashSet<>();
            edge.forEach(one -> next.addAll(causes.getOrDefault(one, Map.of()).keySet()));
            next.removeAll(reached);
            reached.addAll(next);
            edge = next;
        }
        Set<Variable> levers = new LinkedHashSet<>();
        reached.stream()
                .map(one -> dossier.model().variable(one))
                .flatMap(Optional::stream)
                .filter(one -> !Reading.actor(one).isEmpty())
                .forEach(levers::add);
        return levers;
    }

    List<CausalGraph.Loop> loops(String name) {
        return graph.loopsThrough(name, 10, 60).loops().stream()
                .filter(loop -> loop.polarity() != Polarity.SILENT)
                .limit(6)
                .toList();
    }

    List<Edge> edges() {
        return edges;
    }

    static String sign(Polarity polarity) {
        return switch (polarity) {
            case SAME -> "+";
            case OPPOSITE -> "\u2212";
            case CHANGING -> "\u00b1";
            case SILENT -> "";
        };
    }
}
