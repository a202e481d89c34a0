package org.chokepoint.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;

/** The frame of a live page: brand, one line on where this is, whose page it is; then the due line; then the content. */
public final class PageFrame extends Div {

    private static final String BRAND =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 28 24' width='28' height='24'"
                    + " fill='none' stroke='currentColor' stroke-width='3.4' aria-hidden='true'>"
                    + "<path d='M4 2c6 6 6 14 0 20M24 2c-6 6-6 14 0 20'/>"
                    + "<circle cx='14' cy='12' r='3' fill='currentColor' stroke='none'/></svg>";

    private final Span where = new Span();
    private final Span whose = new Span();
    private final Div due = new Div();
    private final Main main = new Main();

    public PageFrame(String brandName) {
        addClassName("page");
        Anchor brand = new Anchor("/", brand(), new Span(brandName));
        brand.addClassName("brand");
        brand.setRouterIgnore(true);
        where.addClassName("where");
        Header header = new Header(brand, where, whose);
        header.addClassName("topbar");
        due.addClassName("due-slot");
        due.getElement().setAttribute("role", "status");
        main.setId("main");
        add(header, due, main);
    }

    public void where(String text) {
        where.setText(text);
    }

    public void whose(Component component) {
        whose.removeAll();
        whose.add(component);
    }

    /** Shows what is due now; without components the line is gone. */
    public void due(Component... components) {
        due.removeAll();
        due.add(components);
        due.setClassName("due", components.length > 0);
    }

    public void content(Component... components) {
        main.removeAll();
        main.add(components);
    }

    private static Svg brand() {
        return new Svg(BRAND);
    }
}
