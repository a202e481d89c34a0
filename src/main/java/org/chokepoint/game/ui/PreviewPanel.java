package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.ui.chart.RangeDots;
import org.chokepoint.ui.text.Texts;

/** What the draft would do to the scores, against a round in which nobody changes anything. */
class PreviewPanel extends Div {

    private final Desk desk;
    private final Optional<Outlook> still;
    private final Paragraph sentence = new Paragraph();
    private final Div dots = new Div();
    private Object shown = "";

    /** Draws nothing before the first update. */
    PreviewPanel(Desk desk) {
        this.desk = desk;
        this.still = desk.games().forecast(desk.game(), desk.player());
        Paragraph about = new Paragraph(desk.texts().get("game.preview.about"));
        about.addClassNames("small", "dim");
        sentence.setId("preview");
        sentence.getElement().setAttribute("role", "status");
        add(new H2(desk.texts().get("game.preview.title")), sentence, dots, about);
        addClassName("preview");
    }

    /** The model is asked only when the draft or an assumption has changed. */
    void update(GameView.Member member) {
        Object now = List.of(member.drafting().order(), member.drafting().next(), member.assumptions());
        if (!now.equals(shown)) {
            shown = now;
            still.ifPresent(base -> desk.games()
                    .preview(desk.game(), desk.player())
                    .ifPresent(draft -> show(new Compared(base, draft), member)));
        }
    }

    private void show(Compared compared, GameView.Member member) {
        Texts texts = desk.texts();
        Outlook.Spread own = compared.change(member.role().id());
        sentence.setText(texts.get(
                crosses(own) ? "game.preview.either" : "game.preview.sentence",
                Numbers.signed(own.middle(), 1),
                Numbers.signed(own.low(), 1),
                Numbers.signed(own.high(), 1)));
        dots.removeAll();
        dots.add(new RangeDots(desk.scenario(member).roles().stream()
                .map(role -> row(compared, role))
                .toList()));
    }

    private RangeDots.Row row(Compared compared, Role role) {
        Outlook.Spread change = compared.change(role.id());
        String range = desk.texts()
                .get("game.preview.range", Numbers.signed(change.low(), 1), Numbers.signed(change.high(), 1));
        String either = crosses(change) ? " · " + desk.texts().get("game.preview.may") : "";
        return new RangeDots.Row(
                role.name(),
                range + either,
                change.low(),
                change.middle(),
                change.high(),
                Numbers.signed(change.middle(), 1));
    }

    private static boolean crosses(Outlook.Spread change) {
        return change.low() < -0.05 && change.high() > 0.05;
    }

    /** A draft held against a round without changes, in points of the middle of that. */
    private record Compared(Outlook still, Outlook draft) {

        Outlook.Spread change(RoleId role) {
            double base = spread(still, role).middle();
            Outlook.Spread then = spread(draft, role);
            return new Outlook.Spread(then.low() - base, then.middle() - base, then.high() - base);
        }

        private static Outlook.Spread spread(Outlook outlook, RoleId role) {
            return Objects.requireNonNull(outlook.points().get(role), "an outlook has points for every role");
        }
    }
}
