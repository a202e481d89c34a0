package org.chokepoint.ui.page;

import com.vaadin.flow.component.html.Anchor;

/** A way to a page that opens beside the one that leads to it, so that nothing typed there is lost. */
public final class BesideLink extends Anchor {

    public BesideLink(String path, String text) {
        super(path, text);
        setRouterIgnore(true);
        setTarget("_blank");
    }
}
