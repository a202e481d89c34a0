package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chokepoint.game.GameView;

/** One tab of the play page. It is drawn once and then updated in place, so that nothing typed is lost. */
abstract class PlayPanel extends Div {

    abstract void update(GameView.Member member);

    /** What can be done in the due line at the top of the page. */
    List<Component> acts() {
        return List.of();
    }
}
