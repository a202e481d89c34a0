package org.chokepoint.game.ui;

import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.BesideLink;

/** Opens what a variable of the model is, in a page of its own: its definition, unit, equation and sources. */
final class WhatLink {

    private WhatLink() {}

    static BesideLink of(Scenario scenario, String variable, String text) {
        BesideLink link = new BesideLink("/" + ExplorerLinks.variable(scenario.model(), variable), text);
        link.addClassName("what");
        return link;
    }
}
