package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.chokepoint.game.GameView;

/** Who sits in one's team. */
class TeamList extends Div {

    private final Desk desk;
    private final UnorderedList names = new UnorderedList();

    TeamList(Desk desk) {
        this.desk = desk;
        names.addClassName("rows");
        names.setId("team");
        add(new H2(desk.texts().get("game.team.title")), names);
    }

    void update(GameView.Member member) {
        names.removeAll();
        desk.names(member).forEach(name -> names.add(new ListItem(name)));
    }
}
