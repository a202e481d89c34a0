package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.chokepoint.game.Decision;
import org.chokepoint.game.Refusal;

/** The place beside a control where it says why something was refused, and what to do next. */
class Refused extends Paragraph {

    private final Desk desk;

    Refused(Desk desk, String id) {
        this.desk = desk;
        setId(id);
        addClassName("refused");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows a refusal, or nothing; returns whether the command was accepted. */
    boolean show(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> {
                setVisible(false);
                yield true;
            }
            case Decision.Rejected(Refusal refusal) -> {
                setText(desk.refusal(refusal));
                setVisible(true);
                yield false;
            }
        };
    }
}
