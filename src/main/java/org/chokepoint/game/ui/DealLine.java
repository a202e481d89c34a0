package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** A deal as everybody may read it: by whom it was broken, and its terms. */
class DealLine extends Div {

    DealLine(Texts texts, Scenario scenario, Bargain deal) {
        TermWords words = new TermWords(texts, scenario);
        if (deal.standing() == Standing.BROKEN) {
            String who = deal.brokenBy().stream()
                    .map(role -> scenario.role(role).name())
                    .collect(Collectors.joining(", "));
            Paragraph broken = new Paragraph(texts.get("game.wall.deal.broken", who));
            broken.addClassName("b");
            add(broken);
        }
        add(new Paragraph(deal.offer().terms().stream().map(words::by).collect(Collectors.joining("; "))));
    }
}
