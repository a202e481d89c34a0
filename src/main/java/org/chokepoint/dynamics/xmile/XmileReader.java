package org.chokepoint.dynamics.xmile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.dynamics.ModelProblem;

/** Reads the parts of XMILE 1.0 that a run needs. Views and other drawings are passed over; what is not supported is refused by name. */
public final class XmileReader {

    private static final int DEEPEST = 64;
    private static final Set<String> REFUSED = Set.of("module", "macro", "dimensions", "array", "group");

    private final XMLStreamReader xml;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final List<Declarations.Declared> variables = new ArrayList<>();
    private final SpecsReader specs = new SpecsReader(problems);
    private int depth;

    private XmileReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws ModelException with everything that is wrong */
    public static Declarations read(InputStream input) {
        try {
            return new XmileReader(factory().createXMLStreamReader(input)).read();
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
    }

    /** No document types, no entities, nothing fetched: a model file is data. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Declarations read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD) {
                throw refusal("a document type is not allowed in a model file");
            }
        }
        Declarations.Specs found = specs.finish();
        if (!problems.isEmpty()) {
            throw new ModelException(problems);
        }
        return new Declarations(found, variables);
    }

    private void element() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw refusal("elements are nested more than " + DEEPEST + " deep");
        }
        String name = xml.getLocalName();
        switch (name) {
            case "name" -> leaf(() -> specs.name(xml.getElementText()));
            case "sim_specs" -> specs.method(xml);
            case "start", "stop", "dt" -> leaf(() -> specs.number(xml));
            case "stock", "flow", "aux" ->
                leaf(() -> new VariableReader(xml, problems).read().ifPresent(variables::add));
            case "views" -> leaf(() -> Elements.skip(xml));
            default -> refuseUnsupported(name);
        }
    }

    private void refuseUnsupported(String name) {
        if (REFUSED.contains(name)) {
            problems.add(Elements.problem(xml, "", "<" + name + "> is not supported"));
        }
    }

    /** Runs a reader that leaves the cursor on the end of the present element. */
    private void leaf(Step step) throws XMLStreamException {
        step.run();
        depth--;
    }

    private ModelException refusal(String message) {
        return new ModelException(List.of(Elements.problem(xml, "", message)));
    }

    private static ModelException notXml(XMLStreamException broken) {
        var place = broken.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNumber());
        int column = place == null ? 1 : Math.max(1, place.getColumnNumber());
        String reason = String.valueOf(broken.getMessage()).replaceAll("(?s).*Message: ", "");
        return new ModelException(List.of(new ModelProblem(line, column, "", "not well-formed XML: " + reason)));
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
