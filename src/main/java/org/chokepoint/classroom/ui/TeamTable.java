package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.GameView;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.text.Texts;

/** The teams of a session: who sits there, who has read, drafted, sealed; never what. */
class TeamTable extends NativeTable {

    private final Texts texts;
    private final NativeTableBody body = new NativeTableBody();

    TeamTable(Texts texts) {
        this.texts = texts;
        NativeTableRow head = new NativeTableRow();
        List.of("team", "seats", "briefing", "draft", "order").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get("classroom.control." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        add(new NativeTableHeader(head), body);
        addClassName("teams");
        setId("teams");
    }

    void update(GameView.Instructor view, Map<SeatId, String> names) {
        body.removeAll();
        view.teams().forEach(team -> body.add(row(team, names)));
    }

    private NativeTableRow row(GameView.TeamStatus team, Map<SeatId, String> names) {
        NativeTableRow row = new NativeTableRow(
                new NativeTableCell(new ActorMark(team.role().value(), team.name())),
                new NativeTableCell(seats(team, names)),
                new NativeTableCell(read(team)),
                new NativeTableCell(state(team.drafted(), "classroom.control.drafted", "classroom.control.no-draft")),
                new NativeTableCell(state(team.sealed(), "classroom.control.sealed", "classroom.control.open")));
        row.setId("team-" + team.role().value());
        return row;
    }

    private Component seats(GameView.TeamStatus team, Map<SeatId, String> names) {
        String who = team.seats().stream()
                .map(seat -> names.getOrDefault(seat, texts.get("classroom.control.nameless")))
                .collect(Collectors.joining(", "));
        return new Span(who.isEmpty() ? texts.get("classroom.control.nobody") : who);
    }

    private Component read(GameView.TeamStatus team) {
        int seats = team.seats().size();
        Span read = new Span(texts.get("classroom.control.read", team.read(), seats));
        read.addClassName(seats > 0 && team.read() == seats ? "tick" : "open");
        return read;
    }

    private Component state(boolean done, String doneKey, String openKey) {
        Span state = new Span(texts.get(done ? doneKey : openKey));
        state.addClassName(done ? "tick" : "open");
        return state;
    }
}
