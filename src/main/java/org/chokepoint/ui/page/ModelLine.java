package org.chokepoint.ui.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.chokepoint.ui.text.Texts;

/** Which model was played on, with what assumed: a link to where that can be looked at. */
public final class ModelLine extends Paragraph {

    /** @param assumed the name of a set of assumptions, if any */
    public ModelLine(Texts texts, Optional<String> version, Optional<String> assumed, String path) {
        String line = texts.get(
                "ui.model.line",
                version.orElseGet(() -> texts.get("ui.model.unrecorded")),
                assumed.orElseGet(() -> texts.get("ui.model.published")));
        Anchor link = new Anchor("/" + path, line);
        link.setRouterIgnore(true);
        add(link);
        addClassNames("small", "dim");
        setId("model-line");
    }
}
