package org.chokepoint.dynamics.xmile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Variable;
import org.jspecify.annotations.Nullable;

/** Reads one stock, flow or auxiliary. */
final class VariableReader {

    private static final Set<String> HARMLESS = Set.of("range", "scale", "format", "label");

    private final XMLStreamReader xml;
    private final List<ModelProblem> problems;
    private final List<String> inflows = new ArrayList<>();
    private final List<String> outflows = new ArrayList<>();
    private String name = "";
    private String equation = "";
    private String unit = "";
    private String doc = "";
    private int line;
    private int column;
    private @Nullable GraphicalFunction graph;

    VariableReader(XMLStreamReader xml, List<ModelProblem> problems) {
        this.xml = xml;
        this.problems = problems;
    }

    Optional<Declarations.Declared> read() throws XMLStreamException {
        Variable.Kind kind = kind(xml.getLocalName());
        name = Optional.ofNullable(xml.getAttributeValue(null, "name")).orElse("");
        line = xml.getLocation().getLineNumber();
        column = xml.getLocation().getColumnNumber();
        if (name.isBlank()) {
            problem("a variable needs a name");
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                part(xml.getLocalName());
            }
        }
        if (equation.isBlank()) {
            problem("a variable needs an equation in <eqn>");
            return Optional.empty();
        }
        Variable variable = new Variable(name, kind, unit, doc, equation);
        return Optional.of(new Declarations.Declared(variable, line, column, inflows, outflows, graph));
    }

    private void part(String element) throws XMLStreamException {
        switch (element) {
            case "eqn" -> equation();
            case "units" -> unit = text();
            case "doc" -> doc = text();
            case "inflow" -> inflows.add(text());
            case "outflow" -> outflows.add(text());
            case "gf" -> graph = graph();
            default -> other(element);
        }
    }

    private void equation() throws XMLStreamException {
        line = xml.getLocation().getLineNumber();
        column = xml.getLocation().getColumnNumber();
        equation = xml.getElementText().strip();
    }

    private void other(String element) throws XMLStreamException {
        if (!HARMLESS.contains(element) && !"isee".equals(xml.getPrefix())) {
            problem("<" + element + "> is not supported");
        }
        Elements.skip(xml);
    }

    private @Nullable GraphicalFunction graph() throws XMLStreamException {
        String type = Optional.ofNullable(xml.getAttributeValue(null, "type")).orElse("continuous");
        List<String> wrong = new ArrayList<>();
        double[] xs = {};
        double[] ys = {};
        double[] scale = {};
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "xpts" -> xs = points(wrong);
                    case "ypts" -> ys = points(wrong);
                    case "xscale" -> scale = scale(wrong);
                    default -> Elements.skip(xml);
                }
            }
        }
        wrong.forEach(text -> problem("a point of a graphical function is a number, found '" + text + "'"));
        return wrong.isEmpty() ? graph(type, xs.length == 0 ? spread(scale, ys.length) : xs, ys) : null;
    }

    private @Nullable GraphicalFunction graph(String type, double[] xs, double[] ys) {
        try {
            return new GraphicalFunction(GraphicalFunction.Kind.valueOf(type.toUpperCase(Locale.ROOT)), xs, ys);
        } catch (IllegalArgumentException wrong) {
            problem(String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    private double[] points(List<String> wrong) throws XMLStreamException {
        String separator =
                Optional.ofNullable(xml.getAttributeValue(null, "sep")).orElse(",");
        return Elements.numbers(xml.getElementText(), separator, wrong);
    }

    private double[] scale(List<String> wrong) throws XMLStreamException {
        double min = Elements.number(String.valueOf(xml.getAttributeValue(null, "min")), wrong);
        double max = Elements.number(String.valueOf(xml.getAttributeValue(null, "max")), wrong);
        Elements.skip(xml);
        return new double[] {min, max};
    }

    private static double[] spread(double[] scale, int points) {
        double[] xs = new double[scale.length == 2 ? points : 0];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = scale[0] + (scale[1] - scale[0]) * i / Math.max(1, points - 1);
        }
        return xs;
    }

    private String text() throws XMLStreamException {
        return xml.getElementText().strip();
    }

    private void problem(String message) {
        problems.add(new ModelProblem(line, column, name, message));
    }

    private static Variable.Kind kind(String element) {
        return switch (element) {
            case "stock" -> Variable.Kind.STOCK;
            case "flow" -> Variable.Kind.FLOW;
            default -> Variable.Kind.AUXILIARY;
        };
    }
}
