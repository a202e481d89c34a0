package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;

/** All tabs of one student's page: what the phase asks for, and what stays through the game. */
class Sections extends Div {

    private final Desk desk;
    private final Runnable redraw;
    private final PlayTabs tabs;
    private final BriefingPanel briefing;
    private final Span open;
    private PlayPanel first;

    /** @param redraw is run when the phase of this team may have changed by an act on the page */
    Sections(Desk desk, GameView.Member member, Runnable redraw) {
        this.desk = desk;
        this.redraw = redraw;
        this.tabs = new PlayTabs(desk.texts().get("game.tabs"));
        this.briefing = new BriefingPanel(desk, member);
        this.first = briefing;
        this.open = tabs.with("offers", desk.texts().get("game.tab.offers"), new OffersPanel(desk, member));
        tabs.with("briefing", desk.texts().get("game.tab.briefing"), briefing);
        tabs.with("team", desk.texts().get("game.tab.team"), new TeamPanel(desk));
        add(tabs);
    }

    /** Shows the tab of the phase. */
    void show(GameView.Member member) {
        switch (member.table().phase()) {
            case NEW, LOBBY, BRIEFING -> {
                first = briefing;
                tabs.only(briefing);
            }
            case DRAFTING, SEALING, APPEALS -> decide(member);
            case READING, FINISHED -> {
                first = new ResultPanel(desk, member, curves(member));
                tabs.first(desk.texts().get("game.tab.result"), first);
            }
        }
    }

    List<Component> acts(GameView.Member member) {
        return isOwnDriver(member) ? List.of(goOn(member.table())) : first.acts();
    }

    /** A player among bots alone moves the game on, but for the orders, which move it when they are sealed. */
    private static boolean isOwnDriver(GameView.Member member) {
        GameView.Table table = member.table();
        return table.solo()
                && switch (table.phase()) {
                    case LOBBY, BRIEFING, READING -> table.timing().until().isEmpty();
                    case NEW, DRAFTING, SEALING, APPEALS, FINISHED -> false;
                };
    }

    private Button goOn(GameView.Table table) {
        Button button = new Button(
                desk.texts().get("game.go-on"),
                click -> desk.act(new GameCommand.MoveOn(table.round(), table.phase())));
        button.setId("go-on");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    void update(GameView.Member member) {
        long waiting = OffersPanel.open(member);
        open.setVisible(waiting > 0);
        open.setText(String.valueOf(waiting));
        open.getElement().setAttribute("aria-label", desk.texts().get("game.tab.waiting", waiting));
        tabs.update(member);
    }

    private void decide(GameView.Member member) {
        first = member.sealed()
                .<PlayPanel>map(receipt -> new ReceiptPanel(desk, member, receipt))
                .or(() -> member.missed()
                        .filter(missed -> member.appeal() != Appealing.GRANTED)
                        .map(missed -> new MissedPanel(desk, member, missed)))
                .orElseGet(() -> draft(member));
        tabs.first(desk.texts().get(member.sealed().isPresent() ? "game.tab.sealed" : "game.tab.draft"), first);
    }

    /** What is typed stays when negotiating ends and only signing is left. */
    private PlayPanel draft(GameView.Member member) {
        return first instanceof DraftPanel open && open.isOf(member.table().round())
                ? open
                : new DraftPanel(desk, member, redraw);
    }

    private Games.Curves curves(GameView.Member member) {
        int round = member.table().reveals().getLast().round();
        return desk.games().curves(desk.game(), round).orElseThrow();
    }
}
