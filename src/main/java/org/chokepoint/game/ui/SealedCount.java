package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.chokepoint.game.GameView;
import org.chokepoint.ui.text.Texts;

/** How many teams have sealed, in words and in dots; never which. */
class SealedCount extends Div {

    private final Texts texts;

    SealedCount(Texts texts) {
        this.texts = texts;
        getElement().setAttribute("role", "status");
        setId("sealed-count");
    }

    void update(GameView.Table table) {
        removeAll();
        Div dots = new Div();
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (int team = 0; team < table.teams(); team++) {
            Element dot = new Element("i");
            dot.getClassList().set("full", team < table.sealed());
            dots.getElement().appendChild(dot);
        }
        add(new Paragraph(texts.get("game.sealed.count", table.sealed(), table.teams())), dots);
    }
}
