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
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.ui.live.LiveStreams;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.page.PageFrame;
import org.chokepoint.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A student's page of a game: briefing, draft, receipt, results, in the phase that the game is in. */
@Route("play")
@RolesAllowed("STUDENT")
class PlayPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Games games;
    private final CurrentActor current;
    private final LiveStreams live;
    private final Texts texts;
    private final PageFrame frame;
    private @Nullable PlayPanel panel;
    private String stage = "";

    PlayPage(Games games, CurrentActor current, LiveStreams live, Texts texts) {
        this.games = games;
        this.current = current;
        this.live = live;
        this.texts = texts;
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
            Desk own = new Desk(games, game, player, texts);
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
        frame.where(Where.round(texts, table), Where.plays(texts, own.scenario(member), table));
        String now = table.phase() + " " + table.round() + " " + member.sealed().isPresent();
        if (panel == null || !now.equals(stage)) {
            String role = member.role().id().value();
            frame.whose(new ActorMark(role, member.role().name()));
            getElement().setAttribute("class", role.toLowerCase(Locale.ROOT));
            stage = now;
            panel = panel(own, member);
            frame.content(panel);
            frame.due(panel.due(member));
        }
        panel.update(member);
    }

    private PlayPanel panel(Desk own, GameView.Member member) {
        return switch (member.table().phase()) {
            case NEW, LOBBY, BRIEFING -> new BriefingPanel(own, member);
            case DRAFTING, SEALING, APPEALS ->
                member.sealed()
                        .<PlayPanel>map(receipt -> new ReceiptPanel(own, member, receipt.order()))
                        .orElseGet(() -> new DraftPanel(own, member, () -> render(own)));
            case READING, FINISHED -> new ResultPanel(own, member, curves(own, member.table()));
        };
    }

    private Games.Curves curves(Desk own, GameView.Table table) {
        return games.curves(own.game(), table.reveals().getLast().round()).orElseThrow();
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
