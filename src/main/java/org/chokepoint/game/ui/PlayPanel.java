package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.chokepoint.game.GameView;

/** What the play page shows in one phase. It is drawn once and then updated in place, so that nothing typed is lost. */
abstract class PlayPanel extends Div {

    abstract void update(GameView.Member member);

    /** What is due now, for the line at the top of the page. */
    abstract Component[] due(GameView.Member member);

    static Component[] line(String text) {
        return new Component[] {new Paragraph(text)};
    }
}
