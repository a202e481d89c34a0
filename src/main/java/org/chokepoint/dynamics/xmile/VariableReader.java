package org.chokepoint.dynamics.xmile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.About;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.dynamics.equation.GraphicalFunction;
import org.chokepoint.dynamics.equation.Source;
import org.jspecify.annotations.Nullable;

/** Reads one stock, flow, auxiliary or graphical function: XMILE 1.0, sections 3.1 and 4.1 to 4.4. */
final class VariableReader {

    private static final Set<String> READ =
            Set.of("eqn", "units", "doc", "inflow", "outflow", "gf", "dimensions", "element", "non_negative");
    private static final Set<String> GRAPH = Set.of("xpts", "ypts", "xscale", "yscale");
    private static final Set<String> HARMLESS =
            Set.of("range", "scale", "format", "label", "documentation", "event_poster");

    private final Element variable;
    private final Surroundings around;
    private final List<ModelProblem> problems;
    private final List<ModelProblem> warnings;
    private final String name;

    VariableReader(Element variable, Surroundings around, List<ModelProblem> problems, List<ModelProblem> warnings) {
        this.variable = variable;
        this.around = around;
        this.problems = problems;
        this.warnings = warnings;
        this.name = variable.attribute("name").orElse("");
    }

    /** Which kinds of variables are non-negative unless they say otherwise, and the groups of variables by their canonical names. */
    record Surroundings(boolean stocks, boolean flows, Map<String, String> groups) {}

    Optional<Declarations.Declared> read() {
        if (name.isBlank()) {
            problem(variable, "a variable needs a name");
            return Optional.empty();
        }
        variable.children().forEach(this::check);
        List<Declarations.Part> parts = parts();
        List<Source> inflows = sources("inflow");
        List<Source> outflows = sources("outflow");
        Variable.Flows flows = new Variable.Flows(names(inflows), names(outflows));
        Variable described =
                new Variable(name, kind(), text("units"), text("doc"), equations(parts), dimensions(), flows, about());
        return Optional.of(new Declarations.Declared(
                described,
                new Source("", variable.source().line(), variable.source().column()),
                described.dimensions().stream().map(Names::canonical).toList(),
                parts,
                inflows,
                outflows,
                nonNegative()));
    }

    private About about() {
        Optional<Element> own = variable.own("about");
        String evidence = own.flatMap(about -> about.attribute("evidence")).orElse("");
        return new About(
                variable.source().line(),
                around.groups().getOrDefault(Names.canonical(name), ""),
                variable.child("range").map(this::range).orElse(null),
                own.flatMap(about -> about.attribute("likely").map(ends -> likely(about, ends)))
                        .orElse(null),
                own.flatMap(about -> about.attribute("title")).orElse(""),
                own.flatMap(about -> about.attribute("basis")).orElse(""),
                Arrays.stream(evidence.split(" ")).filter(id -> !id.isEmpty()).toList());
    }

    /** Other tools may leave an end open; what has only one end says nothing of a parameter. */
    private @Nullable Range range(Element range) {
        if (range.attribute("min").isEmpty() || range.attribute("max").isEmpty()) {
            return null;
        }
        List<String> wrong = new ArrayList<>();
        double low = end(range, "min", wrong);
        double high = end(range, "max", wrong);
        if (wrong.isEmpty() && low <= high) {
            return new Range(name, low, high);
        }
        problem(range, "a range goes from min to max, found '" + String.join(" ", wrong) + "'");
        return null;
    }

    private @Nullable Range likely(Element about, String ends) {
        List<String> wrong = new ArrayList<>();
        double[] numbers = Numbers.all(ends, " ", wrong);
        if (wrong.isEmpty() && numbers.length == 2 && numbers[0] <= numbers[1]) {
            return new Range(name, numbers[0], numbers[1]);
        }
        problem(about, "what is likely is two rising numbers, found '" + ends + "'");
        return null;
    }

    private void check(Element part) {
        if (part.prefix().equals(Element.OWN)) {
            checkOwn(part);
        } else if (!part.prefix().isEmpty()) {
            warnings.add(part.problem(name, part.label() + " belongs to one vendor and is passed over"));
        } else if (!HARMLESS.contains(part.name()) && !(READ.contains(part.name()) || isGraph())) {
            problem(part, part.label() + " is not supported");
        }
    }

    private void checkOwn(Element part) {
        if (!part.name().equals("about")) {
            problem(part, "the one element of ours in a variable is <about>, found <" + part.name() + ">");
        }
    }

    private boolean isGraph() {
        return variable.name().equals("gf");
    }

    private List<String> dimensions() {
        return variable.child("dimensions").stream()
                .flatMap(dimensions -> dimensions.children("dim"))
                .map(dim -> dim.attribute("name").orElse(""))
                .toList();
    }

    private List<Declarations.Part> parts() {
        Declarations.Part whole = isGraph()
                ? new Declarations.Part(List.of(), null, graph(variable))
                : part(List.of(), variable, null, null);
        List<Element> elements = variable.children("element").toList();
        if (elements.isEmpty()) {
            return whole.equation() == null && whole.graph() == null ? List.of() : List.of(whole);
        }
        List<Declarations.Part> parts = new ArrayList<>();
        for (Element element : elements) {
            List<String> subscripts = Arrays.stream(
                            element.attribute("subscript").orElse("").split(","))
                    .map(Names::canonical)
                    .toList();
            parts.add(part(subscripts, element, whole.equation(), whole.graph()));
        }
        return parts;
    }

    private Declarations.Part part(
            List<String> subscripts, Element place, @Nullable Source equation, @Nullable GraphicalFunction graph) {
        Source own = place.child("eqn")
                .filter(eqn -> !eqn.text().isEmpty())
                .map(Element::source)
                .orElse(null);
        GraphicalFunction drawn = place.child("gf").map(this::graph).orElse(null);
        return new Declarations.Part(subscripts, own == null ? equation : own, drawn == null ? graph : drawn);
    }

    private static String equations(List<Declarations.Part> parts) {
        return parts.stream()
                .map(part -> {
                    String text = part.equation() == null
                            ? ""
                            : part.equation().text().strip();
                    String equation = part.graph() == null ? text : (text + "\n" + part.graph()).strip();
                    return part.subscripts().isEmpty()
                            ? equation
                            : "[" + String.join(",", part.subscripts()) + "] " + equation;
                })
                .collect(Collectors.joining("\n"));
    }

    private boolean nonNegative() {
        boolean usual = switch (kind()) {
            case STOCK -> around.stocks();
            case FLOW -> around.flows();
            case AUXILIARY, GRAPHICAL_FUNCTION -> false;
        };
        return variable.child("non_negative")
                .map(said -> !said.text().equalsIgnoreCase("false"))
                .orElse(usual);
    }

    private @Nullable GraphicalFunction graph(Element gf) {
        gf.children().stream()
                .filter(child -> child.prefix().isEmpty())
                .filter(child -> !GRAPH.contains(child.name()) && !HARMLESS.contains(child.name()))
                .filter(child -> !READ.contains(child.name()))
                .forEach(child -> problem(child, child.label() + " is not supported in a graphical function"));
        List<String> wrong = new ArrayList<>();
        double[] ys = points(gf, "ypts", wrong).orElse(new double[0]);
        double[] xs = points(gf, "xpts", wrong).orElseGet(() -> spread(gf, ys.length, wrong));
        wrong.forEach(text -> problem(gf, "a point of a graphical function is a number, found '" + text + "'"));
        if (!wrong.isEmpty()) {
            return null;
        }
        String kind = gf.attribute("type").orElse("continuous").toUpperCase(Locale.ROOT);
        try {
            return new GraphicalFunction(GraphicalFunction.Kind.valueOf(kind), xs, ys);
        } catch (IllegalArgumentException bad) {
            boolean unknown = Arrays.stream(GraphicalFunction.Kind.values())
                    .noneMatch(known -> known.name().equals(kind));
            problem(
                    gf,
                    unknown
                            ? "a graphical function is continuous, extrapolate or discrete, found '" + kind + "'"
                            : String.valueOf(bad.getMessage()));
            return null;
        }
    }

    private static Optional<double[]> points(Element gf, String name, List<String> wrong) {
        return gf.child(name)
                .map(points ->
                        Numbers.all(points.text(), points.attribute("sep").orElse(","), wrong));
    }

    private static double[] spread(Element gf, int points, List<String> wrong) {
        if (gf.child("xscale").isEmpty()) {
            wrong.add("neither <xpts> nor <xscale>");
            return new double[0];
        }
        double min = end(gf.child("xscale").orElseThrow(), "min", wrong);
        double max = end(gf.child("xscale").orElseThrow(), "max", wrong);
        double[] xs = new double[points];
        for (int i = 0; i < points; i++) {
            xs[i] = min + (max - min) * i / Math.max(1, points - 1);
        }
        return xs;
    }

    private static double end(Element scale, String name, List<String> wrong) {
        String text = scale.attribute(name).orElse("no " + name + " of " + scale.label());
        return Numbers.number(text).orElseGet(() -> {
            wrong.add(text);
            return 0.0;
        });
    }

    private String text(String name) {
        return variable.child(name).map(Element::text).orElse("");
    }

    private List<Source> sources(String name) {
        return variable.children(name).map(Element::source).toList();
    }

    private static List<String> names(List<Source> flows) {
        return flows.stream().map(flow -> flow.text().strip()).toList();
    }

    private Variable.Kind kind() {
        return switch (variable.name()) {
            case "stock" -> Variable.Kind.STOCK;
            case "flow" -> Variable.Kind.FLOW;
            case "gf" -> Variable.Kind.GRAPHICAL_FUNCTION;
            default -> Variable.Kind.AUXILIARY;
        };
    }

    private void problem(Element place, String message) {
        problems.add(place.problem(name, message));
    }
}
