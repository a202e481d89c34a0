package org.chokepoint.dynamics.xmile;

import java.io.InputStream;
import java.util.ArrayList;
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
    private static final int MOST_TEXT = 32_000_000;

    private final XMLStreamReader xml;
    private int elements;
    private int text;

    private ElementReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws ModelException when it is not XML or more than a model can be */
    static Element read(InputStream input) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(input);
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

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
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
        Element root = element(1);
        while (xml.hasNext()) {
            xml.next();
        }
        return root;
    }

    private Element element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw refusal("elements are nested more than " + DEEPEST + " deep");
        }
        if (++elements > MOST_ELEMENTS || text > MOST_TEXT) {
            throw refusal("the file is larger than a model may be: " + MOST_ELEMENTS + " elements, " + MOST_TEXT
                    + " characters of text");
        }
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        int column = xml.getLocation().getColumnNumber();
        String prefix = isXmile() ? "" : isOwn() ? Element.OWN : xml.getPrefix();
        Map<String, String> attributes = attributes();
        List<Element> children = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> child(depth, children);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refusal("an entity is not allowed in a model file");
                default -> {}
            }
        }
        text += words.length();
        return new Element(prefix, name, attributes, new Source(words.toString(), line, column), children);
    }

    private void child(int depth, List<Element> children) throws XMLStreamException {
        if (xml.getLocalName().equals("views") || xml.getLocalName().equals("view")) {
            skip();
        } else {
            children.add(element(depth + 1));
        }
    }

    private void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Without a prefix an element is XMILE's, whatever its namespace: tools write several. */
    private boolean isXmile() {
        String space = xml.getNamespaceURI();
        return xml.getPrefix() == null || xml.getPrefix().isEmpty() || space != null && space.endsWith("/XMILE/v1.0");
    }

    private boolean isOwn() {
        return About.NAMESPACE.equals(xml.getNamespaceURI());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
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
