package org.chokepoint.ui.page;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The mark, a wide stream pressed through the narrows, and the name; it leads home. */
public final class Brand extends Anchor {

    private static final String MARK =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 28 24' width='28' height='24'"
                    + " fill='none' stroke='currentColor' stroke-width='3.4' aria-hidden='true'>"
                    + "<path d='M4 2c6 6 6 14 0 20M24 2c-6 6-6 14 0 20'/>"
                    + "<circle cx='14' cy='12' r='3' fill='currentColor' stroke='none'/></svg>";

    public Brand(String name) {
        super("/", new Svg(MARK), new Span(name));
        addClassName("brand");
        setRouterIgnore(true);
        getElement().setAttribute("aria-label", name);
    }
}
