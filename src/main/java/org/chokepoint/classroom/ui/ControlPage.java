package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Supplier;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.UserId;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Session;
import org.chokepoint.classroom.SessionId;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Refusal;
import org.chokepoint.ui.Addresses;
import org.chokepoint.ui.live.LiveStreams;
import org.chokepoint.ui.page.PageFrame;
import org.chokepoint.ui.text.Texts;

/** The instructor's page of a running session: who waits for what, and the one button that moves the game on. */
@Route("control")
@RolesAllowed("INSTRUCTOR")
class ControlPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Classrooms classrooms;
    private final Games games;
    private final LiveStreams live;
    private final Addresses addresses;
    private final Texts texts;
    private final Actor actor;
    private final PageFrame frame;
    private final H1 headline = new H1();
    private final Paragraph refused = new Paragraph();
    private final TeamTable teams;
    private String stage = "";

    ControlPage(
            Classrooms classrooms,
            Games games,
            LiveStreams live,
            Addresses addresses,
            CurrentActor current,
            Texts texts) {
        this.classrooms = classrooms;
        this.games = games;
        this.live = live;
        this.addresses = addresses;
        this.texts = texts;
        this.actor = current.actor();
        this.frame = new PageFrame(texts.get("ui.brand"));
        this.teams = new TeamTable(texts);
        headline.setId("headline");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(frame);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Session session = own(id).orElseThrow(() -> new NotFoundException("no session " + id));
        Classroom classroom = classrooms.classroom(session.classroom());
        GameId game = new GameId(session.game());
        JoinPanel join = new JoinPanel(classrooms, classroom, session, addresses.all(), texts);
        Div table = new Div(headline, refused, teams);
        table.addClassName("stack");
        Div columns = new Div(table, join);
        columns.addClassNames("columns", "two-columns");
        frame.content(columns);
        frame.whose(new Span(texts.get("classroom.control.you")));
        live.watch(this, game.stream(), () -> render(classroom, game));
        live.watch(
                this,
                session.id().stream(),
                () -> classrooms.session(session.id()).ifPresent(join::update));
    }

    @Override
    public String getPageTitle() {
        return texts.get("classroom.control.title");
    }

    private Optional<Session> own(String id) {
        return SessionId.typed(id)
                .flatMap(classrooms::session)
                .filter(session -> actor instanceof Actor.Instructor(UserId user)
                        && classrooms.classroom(session.classroom()).owner().equals(user));
    }

    private void render(Classroom classroom, GameId game) {
        if (games.view(game, actor) instanceof GameView.Instructor view) {
            int seated =
                    view.teams().stream().mapToInt(team -> team.seats().size()).sum();
            frame.where(
                    classroom.title(),
                    texts.get(
                            "classroom.control.where", seated, classroom.code().value()));
            teams.update(view, games.names(game, actor));
            headline.setText(headline(view, seated));
            String now = view.table().phase() + " " + view.table().round();
            if (!now.equals(stage)) {
                stage = now;
                refused.setVisible(false);
                frame.due(due(game, view.table()));
            }
        }
    }

    private String headline(GameView.Instructor view, int seated) {
        GameView.Table table = view.table();
        return switch (table.phase()) {
            case NEW, LOBBY -> texts.get("classroom.control.seated", seated);
            case BRIEFING, DRAFTING, SEALING, APPEALS ->
                texts.get("classroom.control.ready", table.sealed(), table.teams());
            case READING -> texts.get("classroom.control.played", table.round());
            case FINISHED -> texts.get("classroom.control.finished");
        };
    }

    private Component[] due(GameId game, GameView.Table table) {
        return switch (table.phase()) {
            case NEW, LOBBY ->
                line(
                        texts.get("classroom.control.due.lobby"),
                        button("begin", () -> advance(game, Phase.DRAFTING), table.round() + 1));
            case BRIEFING, DRAFTING, SEALING, APPEALS ->
                line(
                        texts.get("classroom.control.due.drafting"),
                        button("close", () -> advance(game, Phase.READING), table.round()));
            case READING ->
                table.round() < table.rounds()
                        ? line(
                                texts.get("classroom.control.due.revealed"),
                                button("finish", () -> finish(game), table.round()),
                                button("begin", () -> advance(game, Phase.DRAFTING), table.round() + 1))
                        : line(
                                texts.get("classroom.control.due.last"),
                                button("finish", () -> finish(game), table.round()));
            case FINISHED -> line(texts.get("classroom.control.due.finished"));
        };
    }

    private static Component[] line(String text, Button... buttons) {
        Div act = new Div(buttons);
        act.addClassName("due-act");
        if (buttons.length > 0) {
            buttons[buttons.length - 1].addThemeVariants(ButtonVariant.PRIMARY);
        }
        return new Component[] {new Paragraph(text), act};
    }

    private Decision finish(GameId game) {
        return games.handle(game, actor, new GameCommand.Finish());
    }

    /** From phase to phase until the game stands where it should. */
    private Decision advance(GameId game, Phase goal) {
        GameView.Table table = games.view(game, actor).table();
        Decision decision = games.handle(game, actor, new GameCommand.MoveOn(table.round(), table.phase()));
        return decision instanceof Decision.Rejected
                        || games.view(game, actor).table().phase() == goal
                ? decision
                : advance(game, goal);
    }

    private Button button(String id, Supplier<Decision> command, int round) {
        Button button = new Button(texts.get("classroom.control." + id, round), click -> {
            if (command.get() instanceof Decision.Rejected(Refusal refusal)) {
                refused.setText(texts.get("game.refused." + refusal.reason().name(), refusal.amount()));
                refused.setVisible(true);
            }
        });
        button.setId(id);
        button.setDisableOnClick(true);
        return button;
    }
}
