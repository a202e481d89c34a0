package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.chokepoint.scenario.Lever;
import org.chokepoint.ui.page.BesideLink;
import org.chokepoint.ui.text.Texts;

/** What a lever is outside the game: instrument, time to half of its effect, whether it can be undone, and the lesson on it. */
class LeverFacts extends Div {

    LeverFacts(Texts texts, Lever lever) {
        Lever.Reality reality = lever.reality();
        BesideLink lesson = new BesideLink(
                Readings.language().prefix() + "/lessons/lever/" + lever.id().value(), texts.get("game.lever.lesson"));
        lesson.getElement().setAttribute("aria-label", texts.get("game.lever.lesson.of", lever.name()));
        Paragraph effect = new Paragraph(
                new Span(texts.get("game.lever.lead", reality.lead()) + " · "
                        + texts.get(
                                "game.lever.reversible." + reality.reversible().name()) + " · "),
                lesson);
        addClassNames("small", "dim", "facts");
        add(new Paragraph(reality.instrument()), effect);
    }
}
