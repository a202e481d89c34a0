package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Office;

/** Who sits in one's team, who answers for what, and how an office is handed over. */
class TeamPanel extends PlayPanel {

    private final Desk desk;
    private final TeamList names;
    private final Refused refused;
    private final Div offices = new Div();
    private Object shown = "";

    TeamPanel(Desk desk) {
        this.desk = desk;
        this.names = new TeamList(desk);
        this.refused = new Refused(desk, "office-refused");
        Paragraph all = new Paragraph(desk.texts().get("game.office.all"));
        all.addClassNames("small", "dim");
        offices.addClassName("stack");
        offices.setId("offices");
        Div duties = new Div(new H1(desk.texts().get("game.office.title")), all, refused, offices);
        duties.addClassName("stack");
        addClassNames("columns", "two-columns");
        add(duties, names);
    }

    @Override
    void update(GameView.Member member) {
        names.update(member);
        Object now = Objects.hash(member.team(), desk.names(member.team().seats()));
        if (!now.equals(shown)) {
            shown = now;
            offices.removeAll();
            for (Office office : Office.values()) {
                offices.add(office(office, member.team()));
            }
        }
    }

    private Div office(Office office, GameView.Team team) {
        String holder = Optional.ofNullable(team.holders().get(office))
                .map(seat -> desk.names(List.of(seat)))
                .orElseGet(() -> desk.texts().get("game.office.everybody"));
        Paragraph who = new Paragraph(desk.texts().get("game.office.held", holder));
        who.addClassName("b");
        who.setId("holder-" + office.name());
        Div box = new Div(
                new H2(desk.texts().get("game.office." + office.name())),
                who,
                new Paragraph(desk.texts().get("game.office.does." + office.name())));
        if (team.mine().contains(office) && team.seats().size() > 1) {
            box.add(handOver(office, team));
        }
        return box;
    }

    private Div handOver(Office office, GameView.Team team) {
        Select<SeatId> to = new Select<>();
        to.setLabel(desk.texts().get("game.office.to"));
        to.setItems(team.seats());
        to.setItemLabelGenerator(seat -> desk.names(List.of(seat)));
        to.setId("hand-to-" + office.name());
        Button give = new Button(
                desk.texts().get("game.office.hand-over"),
                click -> Optional.ofNullable(to.getValue())
                        .ifPresent(seat -> refused.show(desk.act(new GameCommand.HandOver(office, seat)))));
        give.setId("hand-" + office.name());
        Div row = new Div(to, give);
        row.addClassName("inline");
        return row;
    }
}
