package org.chokepoint.ui.page;

import com.vaadin.flow.component.html.Anchor;

/** A way to a lesson, which opens beside the page that leads to it. */
public final class LessonLink extends Anchor {

    public LessonLink(String path, String text) {
        super(path, text);
        setRouterIgnore(true);
        setTarget("_blank");
    }
}
