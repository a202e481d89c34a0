package org.chokepoint.dynamics.xmile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chokepoint.dynamics.ModelProblem;

/** The header and the simulation specs of a file. */
final class SpecsReader {

    private final List<ModelProblem> problems;
    private final Map<String, Double> numbers = new HashMap<>();
    private String name = "";

    SpecsReader(List<ModelProblem> problems) {
        this.problems = problems;
    }

    void name(String text) {
        if (name.isEmpty()) {
            name = text.strip();
        }
    }

    void method(XMLStreamReader xml) {
        String method = xml.getAttributeValue(null, "method");
        if (method != null && !method.equalsIgnoreCase("euler")) {
            problems.add(
                    Elements.problem(xml, "", "the integration method '" + method + "' is not supported, Euler is"));
        }
    }

    void number(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        boolean reciprocal = Boolean.parseBoolean(xml.getAttributeValue(null, "reciprocal"));
        ModelProblem place = Elements.problem(xml, "", "");
        List<String> wrong = new ArrayList<>();
        double number = Elements.number(xml.getElementText(), wrong);
        wrong.forEach(text -> problems.add(new ModelProblem(
                place.line(), place.column(), "", "<" + element + "> is a number, found '" + text + "'")));
        numbers.put(element, reciprocal ? 1 / number : number);
    }

    Declarations.Specs finish() {
        double start = numbers.getOrDefault("start", Double.NaN);
        double stop = numbers.getOrDefault("stop", Double.NaN);
        double dt = numbers.getOrDefault("dt", 1.0);
        if (!(start < stop) || !(dt > 0) || (stop - start) / dt > 1_000_000) {
            problems.add(new ModelProblem(
                    1,
                    1,
                    "",
                    "<sim_specs> needs start < stop and 0 < dt, found " + start + ", " + stop + " and " + dt));
        }
        return new Declarations.Specs(name, start, stop, dt);
    }
}
