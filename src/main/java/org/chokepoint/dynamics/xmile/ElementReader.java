package org.chokepoint.dynamics.xmile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chokepoint.dynamics.About;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.equation.Source;

/** XML to elements, within bounds: no document types, no entities, nothing fetched. Drawings are passed over. */
final class ElementReader {

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 500_000;
    private static final int MOST_BYTES = 32_000_000;

    private final XMLStreamReader xml;
    private int elements;

    private ElementReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws ModelException when it is not XML or more than a model can be */
    static Element read(InputStream input) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(characters(input));
            ElementReader reader = new ElementReader(xml);
            try {
                return reader.root();
            } catch (XMLStreamException broken) {
                throw notXml(broken);
            } catch (IllegalStateException | IndexOutOfBoundsException | NullPointerException lost) {
                // The JDK's reader answers some broken files so.
                throw reader.refusal("not well-formed XML");
            }
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
    }

    private static Reader characters(InputStream input) {
        try {
            byte[] file = input.readNBytes(MOST_BYTES + 1);
            if (file.length > MOST_BYTES) {
                throw refusal(1, 1, "the file is larger than a model may be: " + MOST_BYTES + " bytes");
            }
            return Characters.of(file);
        } catch (IOException broken) {
            throw refusal(1, 1, "the file cannot be read: " + broken.getMessage());
        }
    }

    /** Prefixes are looked up here and not by the parser, because some tools use one that they do not declare. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Element root() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw refusal("a document type is not allowed in a model file");
            }
        }
        Element root = element(1, Map.of());
        while (xml.hasNext()) {
            xml.next();
        }
        return root;
    }

    private Element element(int depth, Map<String, String> outer) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw refusal("elements are nested more than " + DEEPEST + " deep");
        }
        if (++elements > MOST_ELEMENTS) {
            throw refusal("the file is larger than a model may be: " + MOST_ELEMENTS + " elements");
        }
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        int column = xml.getLocation().getColumnNumber();
        Map<String, String> spaces = spaces(outer);
        Map<String, String> attributes = attributes();
        List<Element> children = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> child(depth, spaces, children);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refusal("an entity is not allowed in a model file");
                default -> {}
            }
        }
        Source source = new Source(words.toString(), line, column);
        return new Element(vocabulary(name, spaces), local(name), attributes, source, children);
    }

    private void child(int depth, Map<String, String> spaces, List<Element> children) throws XMLStreamException {
        String name = local(xml.getLocalName());
        if (name.equals("views") || name.equals("view")) {
            skip();
        } else {
            children.add(element(depth + 1, spaces));
        }
    }

    private void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The namespaces of all prefixes that are declared here or around. */
    private Map<String, String> spaces(Map<String, String> outer) {
        Map<String, String> spaces = new HashMap<>(outer);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if ("xmlns".equals(xml.getAttributePrefix(i))) {
                spaces.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return spaces;
    }

    /** Without a prefix an element is XMILE's, whatever its namespace: tools write several. */
    private static String vocabulary(String name, Map<String, String> spaces) {
        String prefix = prefix(name);
        String space = spaces.getOrDefault(prefix, "");
        return space.endsWith("/XMILE/v1.0") ? "" : space.equals(About.NAMESPACE) ? Element.OWN : prefix;
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** By their local names; one of XMILE's own counts before one of a vendor. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributePrefix(i).isEmpty()) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            } else {
                attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private ModelException refusal(String message) {
        return refusal(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber(), message);
    }

    private static ModelException refusal(int line, int column, String message) {
        return new ModelException(List.of(new ModelProblem(Math.max(1, line), Math.max(1, column), "", message)));
    }

    private static ModelException notXml(XMLStreamException broken) {
        var place = broken.getLocation();
        String reason = String.valueOf(broken.getMessage()).replaceAll("(?s).*Message: ", "");
        return refusal(
                place == null ? 1 : place.getLineNumber(),
                place == null ? 1 : place.getColumnNumber(),
                "not well-formed XML: " + reason);
    }
}
