package org.chokepoint.explorer.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.dynamics.CausalGraph.Edge;
import org.chokepoint.dynamics.CausalGraph.Polarity;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.ui.chart.CausalMap;
import org.chokepoint.ui.text.Texts;

/** Causal maps of a model: its sectors, one sector, one variable with what pushes it and what it pushes. */
final class Maps {

    private static final int MOST_CAUSES = 9;

    private final Reading reading;
    private final Causes causes;
    private final Texts texts;

    Maps(Reading reading, Causes causes) {
        this.reading = reading;
        this.causes = causes;
        this.texts = reading.texts();
    }

    CausalMap sectors() {
        Map<String, Map<String, Integer>> between = new LinkedHashMap<>();
        Set<String> sectors = new LinkedHashSet<>();
        for (Edge edge : causes.edges()) {
            Variable from = reading.dossier().variable(edge.from());
            Variable to = reading.dossier().variable(edge.to());
            if (!from.isConstant() && isSector(from) && isSector(to)) {
                sectors.add(from.about().group());
                sectors.add(to.about().group());
                if (!from.about().group().equals(to.about().group())) {
                    between.computeIfAbsent(from.about().group(), _ -> new LinkedHashMap<>())
                            .merge(to.about().group(), 1, Integer::sum);
                }
            }
        }
        int most = between.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<CausalMap.Link> links = new ArrayList<>();
        between.forEach((from, counts) -> counts.forEach((to, count) -> {
            if (count > 1) {
                links.add(new CausalMap.Link(from, to, "", (double) count / most));
            }
        }));
        List<CausalMap.Node> nodes = sectors.stream()
                .map(sector -> new CausalMap.Node(
                        sector,
                        reading.sector(sector),
                        ExplorerLinks.sector(reading.dossier().slug(), sector),
                        CausalMap.Kind.SECTOR,
                        ""))
                .toList();
        return new CausalMap(new CausalMap.Data(texts.get("explorer.map.sectors"), nodes, links, words()));
    }

    static boolean isSector(Variable variable) {
        String group = variable.about().group();
        return !group.startsWith("Levers") && !Set.of("Events", "Announcements").contains(group);
    }

    CausalMap sector(String sector) {
        Set<String> names = new LinkedHashSet<>();
        reading.dossier().moving().stream()
                .filter(variable -> variable.about().group().equals(sector))
                .filter(variable -> variable.kind() != Variable.Kind.FLOW)
                .forEach(variable -> names.add(variable.name()));
        List<CausalMap.Link> links = new ArrayList<>();
        for (String name : names) {
            causes.causes(name).forEach((from, polarity) -> {
                if (names.contains(from)) {
                    links.add(link(from, name, polarity));
                }
            });
        }
        return map(names, links);
    }

    /** Everything, flows and parameters included. */
    CausalMap everything() {
        List<CausalMap.Link> links = causes.edges().stream()
                .map(edge -> link(edge.from(), edge.to(), edge.polarity()))
                .toList();
        return map(
                reading.dossier().model().variables().stream()
                        .map(Variable::name)
                        .toList(),
                links);
    }

    private CausalMap map(Collection<String> names, List<CausalMap.Link> links) {
        List<CausalMap.Node> nodes =
                names.stream().map(name -> node(name, false)).toList();
        return new CausalMap(new CausalMap.Data(texts.get("explorer.map.sector"), nodes, links, words()));
    }

    CausalMap around(Variable variable) {
        Set<String> seen = new LinkedHashSet<>();
        List<CausalMap.Link> links = new ArrayList<>();
        seen.add(variable.name());
        shown(causes.causes(variable.name())).forEach((from, polarity) -> {
            seen.add(from);
            links.add(link(from, variable.name(), polarity));
        });
        shown(causes.effects(variable.name())).forEach((to, polarity) -> {
            seen.add(to);
            links.add(link(variable.name(), to, polarity));
        });
        List<CausalMap.Node> nodes = seen.stream()
                .map(name -> node(name, name.equals(variable.name())))
                .toList();
        return new CausalMap(
                new CausalMap.Data(texts.get("explorer.map.around", reading.title(variable)), nodes, links, words()));
    }

    /** Variables first, parameters while there is room. */
    private Map<String, Polarity> shown(Map<String, Polarity> all) {
        Map<String, Polarity> shown = new LinkedHashMap<>();
        for (boolean isConstant : new boolean[] {false, true}) {
            all.forEach((name, polarity) -> {
                boolean fits = !isConstant || shown.size() < MOST_CAUSES;
                Variable variable = reading.dossier().variable(name);
                if (fits && variable.isConstant() == isConstant && !isMeasure(variable)) {
                    shown.put(name, polarity);
                }
            });
        }
        return shown;
    }

    /** A one that does nothing but carry a unit. */
    private static boolean isMeasure(Variable variable) {
        return variable.about().basis().equals("definition")
                && variable.equation().equals("1");
    }

    private CausalMap.Link link(String from, String to, Polarity polarity) {
        boolean buildsUp = reading.dossier().variable(to).kind() == Variable.Kind.STOCK;
        return new CausalMap.Link(from, to, Causes.sign(polarity) + (buildsUp ? " \u2016" : ""), 0.3);
    }

    private CausalMap.Node node(String name, boolean isCentre) {
        Variable variable = reading.dossier().variable(name);
        return new CausalMap.Node(
                name,
                reading.title(variable),
                ExplorerLinks.variable(reading.dossier().slug(), name),
                kind(variable, isCentre),
                Reading.actor(variable));
    }

    private CausalMap.Kind kind(Variable variable, boolean isCentre) {
        if (isCentre) {
            return CausalMap.Kind.CENTRE;
        }
        if (!Reading.actor(variable).isEmpty()) {
            return CausalMap.Kind.LEVER;
        }
        if (variable.isConstant()) {
            return CausalMap.Kind.PARAMETER;
        }
        return switch (variable.kind()) {
            case STOCK -> CausalMap.Kind.STOCK;
            case FLOW -> CausalMap.Kind.FLOW;
            case AUXILIARY, GRAPHICAL_FUNCTION -> CausalMap.Kind.AUXILIARY;
        };
    }

    private CausalMap.Words words() {
        return new CausalMap.Words(
                texts.get("explorer.map.in"),
                texts.get("explorer.map.out"),
                texts.get("explorer.map.whole"),
                texts.get("explorer.map.map"),
                texts.get("explorer.map.list"),
                texts.get("explorer.map.causes"),
                texts.get("explorer.map.effects"),
                texts.get("explorer.map.more"),
                texts.get("explorer.map.fewer"));
    }
}
