package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Anchor;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.scenario.Scenario;

/** Opens what a variable of the model is, in a page of its own: its definition, unit, equation and sources. */
class WhatLink extends Anchor {

    WhatLink(Scenario scenario, String variable, String text) {
        super("/" + ExplorerLinks.variable(scenario.model(), variable), text);
        setRouterIgnore(true);
        setTarget("_blank");
        addClassName("what");
    }
}
