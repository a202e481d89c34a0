package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What a phone keeps folded behind a line of words, and a wider screen shows. */
@Tag("cp-fold")
@JsModule("./components/fold.ts")
class Fold extends Component implements HasComponents {

    /** @param first whether it is open on a phone too */
    Fold(String label, boolean first, Component... content) {
        getElement().setAttribute("label", label);
        getElement().setAttribute("first", first);
        add(content);
    }
}
