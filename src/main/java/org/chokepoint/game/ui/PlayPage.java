package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.live.LiveStreams;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.page.PageFrame;
import org.chokepoint.ui.page.ProblemForm;
import org.chokepoint.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A student's page of a game: what is due, and the tabs of the phase that the game is in. */
@Route("play")
@RolesAllowed("STUDENT")
class PlayPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Games games;
    private final CurrentActor current;
    private final LiveStreams live;
    private final Texts texts;
    private final Readings readings;
    private final PageFrame frame;
    private @Nullable Sections sections;
    private String stage = "";
    private String due = "";

    PlayPage(Games games, CurrentActor current, LiveStreams live, Readings readings) {
        this.games = games;
        this.current = current;
        this.live = live;
        this.texts = readings.texts();
        this.readings = readings;
        this.frame = new PageFrame(texts.get("ui.brand"));
        add(frame);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        GameId game = new GameId(id);
        if (!games.exists(game)) {
            throw new NotFoundException("no game " + id);
        }
        current.player().ifPresent(player -> {
            Desk own = new Desk(games, game, player, readings);
            live.watch(this, game.stream(), () -> render(own));
        });
    }

    @Override
    public String getPageTitle() {
        return texts.get("game.play.page");
    }

    private void render(Desk own) {
        if (own.view() instanceof GameView.Member member) {
            render(own, member);
        } else {
            stranger();
        }
    }

    private void render(Desk own, GameView.Member member) {
        GameView.Table table = member.table();
        Scenario scenario = own.scenario();
        frame.where(Where.round(texts, table), Where.plays(texts, scenario, table));
        if (sections == null) {
            sections = begin(own, member);
        }
        String now = table.phase() + " " + table.round() + " " + member.sealed().isPresent()
                + (member.appeal() == Appealing.GRANTED);
        if (!now.equals(stage)) {
            stage = now;
            sections.show(member);
        }
        String dueNow = now + table.timing();
        if (!dueNow.equals(due)) {
            due = dueNow;
            frame.due(new DueLine(texts, scenario, member).with(sections.acts(member)));
        }
        sections.update(member);
    }

    private Sections begin(Desk own, GameView.Member member) {
        String role = member.role().id().value();
        frame.whose(new ActorMark(role, member.role().name()));
        getElement().setAttribute("class", role.toLowerCase(Locale.ROOT));
        Sections begun = new Sections(own, member, () -> render(own));
        frame.content(begun);
        frame.problem(new ProblemForm(
                new ProblemForm.Words(
                        texts.get("game.problem"),
                        texts.get("game.problem.label"),
                        texts.get("game.problem.send"),
                        texts.get("game.problem.thanks")),
                said -> own.write(texts.get("game.problem.where", stage, said), GameCommand.ReportProblem::new)));
        return begun;
    }

    private void stranger() {
        Anchor seat = new Anchor("/seat", texts.get("game.stranger.seat"));
        seat.setRouterIgnore(true);
        Div box =
                new Div(new H1(texts.get("game.stranger.title")), new Paragraph(texts.get("game.stranger.text")), seat);
        box.addClassName("narrow");
        frame.content(box);
    }
}
