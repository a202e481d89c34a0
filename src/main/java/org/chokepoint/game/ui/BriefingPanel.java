package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.ui.page.CitedParagraph;
import org.chokepoint.ui.page.Kept;

/** Who one is, the private briefing, what has happened; once the briefing is read, what has happened comes first. */
class BriefingPanel extends PlayPanel {

    private final Desk desk;
    private final NewsPanel news;
    private final Button read;
    private final Paragraph done;
    private final Div aside;

    BriefingPanel(Desk desk, GameView.Member member) {
        this.desk = desk;
        this.news = new NewsPanel(desk.readings(), desk.scenario());
        this.read = new Button(desk.texts().get("game.briefing.read"), click -> markRead());
        this.done = new Paragraph(desk.texts().get("game.briefing.done"));
        read.setId("read");
        read.addThemeVariants(ButtonVariant.PRIMARY);
        done.setId("read-done");
        done.addClassName("tick");
        addClassNames("columns", "two-columns");
        Paragraph missing = new Paragraph(DueLine.missing(desk.texts(), desk.scenario()));
        missing.addClassNames("small", "dim");
        missing.setId("missing-rule");
        aside = new Div(
                news,
                new Aims(desk.texts(), desk.scenario(), member.role()),
                missing,
                desk.readings().first(member.role()));
        aside.addClassName("aside");
        add(new Div(text(desk, member), read, done), aside);
    }

    /** The briefing of a role, with what all teams know. */
    static Div text(Desk desk, GameView.Member member) {
        H1 want = new H1(member.role().want());
        Paragraph secret = new Paragraph(desk.texts().get("game.briefing.secret"));
        secret.addClassNames("small", "dim");
        Paragraph briefing = new Paragraph(member.role().briefing());
        CitedParagraph background =
                new CitedParagraph(member.background(), desk.texts().get("game.briefing.source"));
        Paragraph playing = new Paragraph(desk.texts().get("game.briefing.playing"));
        playing.addClassNames("small", "dim");
        Div text = new Div(
                want, secret, briefing, new H2(desk.texts().get("game.briefing.background")), background, playing);
        text.addClassName("briefing");
        text.setId("briefing");
        return text;
    }

    @Override
    void update(GameView.Member member) {
        news.update(member);
        boolean isRead = member.team().read();
        read.setVisible(!isRead);
        done.setVisible(isRead);
        if (isRead && member.table().round() > 0 && indexOf(aside) > 0) {
            addComponentAsFirst(aside);
        }
    }

    private void markRead() {
        desk.act(new GameCommand.ReadBriefing());
        read.setVisible(false);
        done.setVisible(true);
        Kept.focus(done);
    }
}
