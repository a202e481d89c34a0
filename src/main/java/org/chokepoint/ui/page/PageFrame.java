package org.chokepoint.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The frame of a live page: brand, one line on where this is, whose page it is; then the due line; then the content. */
public final class PageFrame extends Div {

    private final Span place = new Span();
    private final Span more = new Span();
    private final Span whose = new Span();
    private final Div due = new Div();
    private final Main main = new Main();
    private final Footer foot = new Footer();

    public PageFrame(String brandName) {
        addClassName("page");
        Div where = new Div(place, more);
        where.addClassName("where");
        more.addClassName("more");
        Header header = new Header(new Brand(brandName), where, whose);
        header.addClassName("topbar");
        due.addClassName("due-slot");
        due.getElement().setAttribute("role", "status");
        main.setId("main");
        foot.setVisible(false);
        add(header, due, main, foot);
    }

    /** @param detail is left out where the page is narrow; may be empty */
    public void where(String text, String detail) {
        place.setText(text);
        more.setText(detail);
    }

    public void whose(Component component) {
        whose.removeAll();
        whose.add(component);
    }

    /** Shows what is due now; without components the line is gone. */
    public void due(Component... components) {
        Kept.show(due, List.of(components));
        due.setClassName("due", components.length > 0);
    }

    public void content(Component... components) {
        main.removeAll();
        main.add(components);
    }

    /** Shows below everything how a problem is reported. */
    public void problem(ProblemForm form) {
        foot.removeAll();
        foot.add(form);
        foot.setVisible(true);
    }
}
