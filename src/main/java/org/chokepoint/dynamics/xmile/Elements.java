package org.chokepoint.dynamics.xmile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chokepoint.dynamics.ModelProblem;

/** Small moves over a stream of XML. */
final class Elements {

    private Elements() {}

    /** From the start of an element to its end. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    static ModelProblem problem(XMLStreamReader xml, String variable, String message) {
        return new ModelProblem(
                xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber(), variable, message);
    }

    /** Numbers parted by commas or by another separator. */
    static double[] numbers(String text, String separator, List<String> wrong) {
        return Arrays.stream(text.strip().split(Pattern.quote(separator)))
                .mapToDouble(part -> number(part, wrong))
                .toArray();
    }

    static double number(String text, List<String> wrong) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notANumber) {
            wrong.add(text.strip());
            return 0;
        }
    }
}
