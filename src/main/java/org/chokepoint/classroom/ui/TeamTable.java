package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.page.Kept;
import org.chokepoint.ui.text.Texts;

/**
 * The teams of a session: who sits there, who has read, drafted, signed; never what. A row in which nothing has changed stays the same one, so
 * that no press on it is lost to news of another team.
 */
class TeamTable extends NativeTable {

    private final Texts texts;
    private final Consumer<GameCommand.AnswerAppeal> answer;
    private final NativeTableBody body = new NativeTableBody();
    private Map<Line, NativeTableRow> rows = Map.of();

    /** All that a row shows; {@code hot} if the team needs the instructor. */
    private record Line(GameView.TeamStatus team, String seats, boolean hot) {}

    TeamTable(Texts texts, Consumer<GameCommand.AnswerAppeal> answer) {
        this.texts = texts;
        this.answer = answer;
        NativeTableRow head = new NativeTableRow();
        List.of("team", "seats", "briefing", "draft", "keys", "order").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get("classroom.control." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        add(new NativeTableHeader(head), body);
        addClassName("teams");
        setId("teams");
    }

    /** @param hot the team that needs the instructor */
    void update(List<GameView.TeamStatus> teams, Map<SeatId, String> names, Optional<GameView.TeamStatus> hot) {
        Map<Line, NativeTableRow> now = new LinkedHashMap<>();
        for (GameView.TeamStatus team : teams) {
            Line line =
                    new Line(team, seats(team, names), hot.filter(team::equals).isPresent());
            now.put(line, Optional.ofNullable(rows.get(line)).orElseGet(() -> row(line)));
        }
        rows = now;
        Kept.show(body, List.copyOf(now.values()));
    }

    private NativeTableRow row(Line line) {
        GameView.TeamStatus team = line.team();
        NativeTableHeaderCell name =
                new NativeTableHeaderCell(new ActorMark(team.role().value(), team.name()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name, new NativeTableCell(line.seats()));
        if (team.computed() || !team.seats().isEmpty()) {
            row.add(
                    new NativeTableCell(read(team)),
                    new NativeTableCell(
                            state(team.drafted(), "classroom.control.drafted", "classroom.control.no-draft")),
                    new NativeTableCell(keys(team)));
        } else {
            row.add(new NativeTableCell(), new NativeTableCell(), new NativeTableCell());
        }
        row.add(new NativeTableCell(order(team)));
        row.setId("team-" + team.role().value());
        row.setClassName("hot", line.hot());
        return row;
    }

    private String seats(GameView.TeamStatus team, Map<SeatId, String> names) {
        if (team.computed()) {
            return texts.get("classroom.control.computed");
        }
        String who = team.seats().stream()
                .map(seat -> names.getOrDefault(seat, texts.get("classroom.control.nameless")))
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? texts.get("classroom.control.nobody") : who;
    }

    private Component read(GameView.TeamStatus team) {
        int seats = team.seats().size();
        return state(
                team.computed() || seats > 0 && team.read() == seats,
                texts.get("classroom.control.read", team.read(), seats));
    }

    /** A team of one has one key. */
    private Component keys(GameView.TeamStatus team) {
        int keys = Math.clamp(team.seats().size(), 1, 2);
        int turned = team.sealed() ? keys : team.turned();
        return state(turned == keys, texts.get("classroom.control.turned", turned, keys));
    }

    private Component order(GameView.TeamStatus team) {
        Div order = new Div(team.missed()
                .filter(rule -> !team.sealed())
                .map(rule -> state(false, texts.get("classroom.control.rule." + rule)))
                .orElseGet(() -> state(team.sealed(), "classroom.control.sealed", "classroom.control.open")));
        if (team.appeal() != Appealing.NOT_ASKED) {
            order.add(new Span(" · " + texts.get("classroom.control.appeal." + team.appeal())));
        }
        if (team.appeal() == Appealing.ASKED) {
            Div answers = new Div(answer("grant", team, true), answer("decline", team, false));
            answers.addClassName("inline");
            order.add(answers);
        }
        return order;
    }

    private Button answer(String id, GameView.TeamStatus team, boolean granted) {
        Button button = new Button(
                texts.get("classroom.control.appeal." + id),
                click -> answer.accept(new GameCommand.AnswerAppeal(team.role(), granted)));
        button.setId(id + "-" + team.role().value());
        button.setAriaLabel(texts.get("classroom.control.appeal." + id + ".of", team.name()));
        return button;
    }

    private Span state(boolean done, String doneKey, String openKey) {
        return state(done, texts.get(done ? doneKey : openKey));
    }

    private static Span state(boolean done, String text) {
        Span state = new Span(text);
        state.addClassName(done ? "tick" : "open");
        return state;
    }
}
