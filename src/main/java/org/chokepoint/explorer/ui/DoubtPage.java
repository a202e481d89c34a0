package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.ui.text.Texts;

/** What a model leaves out, in plain words. */
@Route("model/:model/doubt")
@AnonymousAllowed
class DoubtPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ExplorerFrame frame;
    private final Texts texts;

    DoubtPage(Dossiers dossiers, Texts texts) {
        this.texts = texts;
        this.frame = new ExplorerFrame(dossiers, texts);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reading reading = frame.reading(event);
        Div head =
                new Div(new H1(texts.get("explorer.doubt.title")), Part.line(texts.get("explorer.doubt.lead"), "lead"));
        head.addClassName("explorer-head");
        Div all = new Div();
        all.addClassName("doubts");
        reading.dossier().doubts().forEach(doubt -> {
            Div one = new Div(reading.say(new H2(), doubt.title()), reading.say(new Paragraph(), doubt.text()));
            one.addClassName("rule");
            all.add(one);
        });
        frame.show(reading, texts.get("explorer.way.doubt"), head, all);
    }

    @Override
    public String getPageTitle() {
        return texts.get("explorer.way.doubt");
    }
}
