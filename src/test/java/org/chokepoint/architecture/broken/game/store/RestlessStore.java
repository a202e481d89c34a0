package org.chokepoint.architecture.broken.game.store;

import com.vaadin.flow.component.html.Span;
import org.chokepoint.architecture.broken.game.ui.NosyPage;
import org.springframework.web.servlet.ModelAndView;

/** A store that knows pages and documents and keeps a count for everybody. */
public class RestlessStore {
    private static int reads;

    public int read(NosyPage page, Span span, ModelAndView model) {
        return reads++;
    }
}
