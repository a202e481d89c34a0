package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.button.Button;
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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Session;
import org.chokepoint.classroom.SessionId;
import org.chokepoint.game.Basis;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameLinks;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Refusal;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.Addresses;
import org.chokepoint.ui.live.LiveStreams;
import org.chokepoint.ui.page.ModelLine;
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
    private final Paragraph needs = new Paragraph();
    private final TeamTable teams;
    private final CardDeck cards;
    private final Correspondence correspondence;
    private final EssayPanel essays;
    private final PhaseBar bar;
    private GameId game = new GameId("");
    private final WhenChanged barShown = new WhenChanged();

    /** What the bar of buttons depends on. */
    private record Stand(Phase phase, int round, GameView.Timing timing, boolean allSealed) {}

    ControlPage(
            Classrooms classrooms,
            Games games,
            LiveStreams live,
            Addresses addresses,
            CurrentActor current,
            Essays essays,
            Texts texts) {
        this.classrooms = classrooms;
        this.games = games;
        this.live = live;
        this.addresses = addresses;
        this.texts = texts;
        this.actor = current.actor();
        this.frame = new PageFrame(texts.get("ui.brand"));
        this.teams = new TeamTable(texts, this::send);
        this.cards = new CardDeck(texts, this::send);
        this.correspondence = new Correspondence(texts);
        this.essays = new EssayPanel(essays, texts);
        this.bar = new PhaseBar(texts, new Wheel());
        headline.setId("headline");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        needs.setId("needs-you");
        addClassName("control");
        add(frame);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Session session = own(id).orElseThrow(() -> new NotFoundException("no session " + id));
        Classroom classroom = classrooms.classroom(session.classroom());
        game = new GameId(session.game());
        JoinPanel join = new JoinPanel(classrooms, classroom, session, addresses.all(), texts);
        Div table = new Div(headline, needs, refused, teams, cards);
        table.addClassName("stack");
        Div margin = new Div(correspondence, essays, join, played());
        margin.addClassName("aside");
        Div columns = new Div(table, margin);
        columns.addClassNames("columns", "two-columns");
        frame.content(columns);
        frame.whose(new Span(texts.get("classroom.control.you")));
        live.watch(this, game.stream(), () -> render(classroom));
        live.watch(
                this,
                session.id().stream(),
                () -> classrooms.session(session.id()).ifPresent(join::update));
    }

    private ModelLine played() {
        GameView.Table table = games.view(game, actor).table();
        Basis basis = table.settings().basis();
        String model = games.scenario(game).model();
        return new ModelLine(texts, basis.shortVersion(), basis.assumptions(), GameLinks.model(model, basis));
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

    private void render(Classroom classroom) {
        if (games.view(game, actor) instanceof GameView.Instructor view) {
            int seated =
                    view.teams().stream().mapToInt(team -> team.seats().size()).sum();
            frame.where(
                    classroom.title(),
                    texts.get(
                            "classroom.control.where", seated, classroom.code().value()));
            showRoom(view);
            headline.setText(headline(view, seated));
            showBar(view.table());
        }
    }

    private void showRoom(GameView.Instructor view) {
        Map<SeatId, String> names = games.names(game, actor);
        Scenario scenario = games.scenario(game);
        Optional<GameView.TeamStatus> hot = Hottest.of(view);
        needs.setVisible(hot.isPresent());
        hot.ifPresent(team -> needs.setText(texts.get(Hottest.reason(team), team.name())));
        teams.update(view.teams(), names, hot);
        cards.update(scenario, view.table());
        correspondence.update(scenario, view, games.texts(game, actor), names);
        essays.update(names);
    }

    private void showBar(GameView.Table table) {
        Stand now = new Stand(table.phase(), table.round(), table.timing(), table.sealed() == table.teams());
        barShown.draw(now, () -> {
            refused.setVisible(false);
            frame.due(bar.of(table, Instant.now()));
        });
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

    private boolean send(GameCommand.Driving command) {
        Decision decision = games.handle(game, actor, command);
        if (decision instanceof Decision.Rejected(Refusal refusal)) {
            refused.setText(texts.get("game.refused." + refusal.reason().name(), refusal.amount()));
            refused.setVisible(true);
        }
        return decision instanceof Decision.Accepted;
    }

    /** From phase to phase until the game stands where it should. */
    private boolean advance(Phase goal) {
        GameView.Table table = games.view(game, actor).table();
        return send(new GameCommand.MoveOn(table.round(), table.phase()))
                && (games.view(game, actor).table().phase() == goal || advance(goal));
    }

    /** A refused button can be pressed again. */
    private final class Wheel implements PhaseBar.Wheel {
        @Override
        public void send(Button pressed, GameCommand.Driving command) {
            pressed.setEnabled(!ControlPage.this.send(command));
        }

        @Override
        public void advance(Button pressed, Phase goal) {
            pressed.setEnabled(!ControlPage.this.advance(goal));
        }
    }
}
