package org.chokepoint.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.chokepoint.ui.page.PageFrame;
import org.chokepoint.ui.text.Texts;

/** What stands at an address that leads nowhere, a session that is somebody else's included. */
@AnonymousAllowed
class MissingPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Texts texts;

    MissingPage(Texts texts) {
        this.texts = texts;
        PageFrame frame = new PageFrame(texts.get("ui.brand"));
        Div box = new Div(
                new H1(texts.get("ui.error.missing")),
                new Paragraph(texts.get("ui.error.missing.next")),
                new Paragraph(link("/", "ui.error.home")),
                new Paragraph(link("/join", "ui.error.join")));
        box.addClassName("narrow");
        frame.content(box);
        add(frame);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return texts.get("ui.error.missing");
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, texts.get(key));
        link.setRouterIgnore(true);
        return link;
    }
}
