package org.chokepoint.ui.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph of content whose citations, such as {@code [bis-2022-10-07]}, are links to the list of sources. */
public final class CitedParagraph extends Paragraph {

    private static final Pattern CITATION = Pattern.compile("\\[([a-z0-9]+(?:-[a-z0-9]+)+)]");

    /** @param linkText what a link says, such as "source" */
    public CitedParagraph(String text, String linkText) {
        Matcher citation = CITATION.matcher(text);
        int from = 0;
        while (citation.find()) {
            add(new Span(text.substring(from, citation.start())), link(citation.group(1), linkText));
            from = citation.end();
        }
        add(new Span(text.substring(from)));
    }

    private static Anchor link(String source, String text) {
        Anchor link = new BesideLink("/sources#" + source, text);
        link.addClassNames("cite", "small");
        return link;
    }
}
