package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;

/** All tabs of one student's page: what the phase asks for, and what stays through the game. */
class Sections extends Div {

    private final Desk desk;
    private final Runnable redraw;
    private final PlayTabs tabs;
    private final BriefingPanel briefing;
    private PlayPanel first;

    /** @param redraw is run when the phase of this team may have changed by an act on the page */
    Sections(Desk desk, GameView.Member member, Runnable redraw) {
        this.desk = desk;
        this.redraw = redraw;
        this.tabs = new PlayTabs(desk.texts().get("game.tabs"));
        this.briefing = new BriefingPanel(desk, member);
        this.first = briefing;
        tabs.with("briefing", desk.texts().get("game.tab.briefing"), briefing);
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

    List<Component> acts() {
        return first.acts();
    }

    void update(GameView.Member member) {
        tabs.update(member);
    }

    private void decide(GameView.Member member) {
        first = member.sealed()
                .<PlayPanel>map(receipt -> new ReceiptPanel(desk, member, receipt))
                .or(() -> member.missed()
                        .filter(missed -> member.appeal() != Appealing.GRANTED)
                        .map(missed -> new MissedPanel(desk, member, missed)))
                .orElseGet(() -> new DraftPanel(desk, member, redraw));
        tabs.first(desk.texts().get(member.sealed().isPresent() ? "game.tab.sealed" : "game.tab.draft"), first);
    }

    private Games.Curves curves(GameView.Member member) {
        int round = member.table().reveals().getLast().round();
        return desk.games().curves(desk.game(), round).orElseThrow();
    }
}
