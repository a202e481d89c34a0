package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Office;

/** Who in the team does what one may not do oneself; gone where one may. */
class OfficeLine extends Paragraph {

    private final Desk desk;
    private final Office office;

    OfficeLine(Desk desk, Office office) {
        this.desk = desk;
        this.office = office;
        addClassName("small");
    }

    void update(GameView.Member member) {
        Optional.ofNullable(member.team().holders().get(office))
                .ifPresent(seat ->
                        setText(desk.texts().get("game.office.of." + office.name(), desk.names(List.of(seat)))));
        setVisible(!member.team().mine().contains(office));
    }
}
