package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.Role;
import org.chokepoint.ui.chart.RangeDots;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.text.Texts;

/** Changes in points between two courses, as rows of one scale. */
final class Changes {

    /** What is shown as 0.0. */
    private static final double NOTHING = 0.05;

    private Changes() {}

    static Outlook.Spread of(Games.Preview preview, Role role) {
        return preview.drafted()
                .of(role.id())
                .total()
                .since(preview.held().of(role.id()).total());
    }

    /** The change of the score of a role, with its range in words. */
    static RangeDots.Row row(Texts texts, Games.Preview preview, Role role) {
        Outlook.Spread change = of(preview, role);
        String range = texts.get("game.range", Numbers.signed(change.low(), 1), Numbers.signed(change.high(), 1));
        String either = isEither(change) ? " \u00b7 " + texts.get("game.preview.may") : "";
        return row(new ActorMark(role.id().value(), role.name()), range + either, change);
    }

    static RangeDots.Row row(Component name, String detail, Outlook.Spread change) {
        return new RangeDots.Row(
                name, detail, change.low(), change.middle(), change.high(), Numbers.signed(change.middle(), 1));
    }

    /** The change that a lever makes alone, in words: "+0.8 points (0.7 to 0.9)". */
    static String words(Texts texts, Outlook.Spread change) {
        if (Math.abs(change.low()) < NOTHING && Math.abs(change.high()) < NOTHING) {
            return texts.get("game.gain.none");
        }
        return texts.get(
                isEither(change) ? "game.gain.either" : "game.gain",
                Numbers.signed(change.middle(), 1),
                Numbers.signed(change.low(), 1),
                Numbers.signed(change.high(), 1));
    }

    static RangeDots dots(Texts texts, List<RangeDots.Row> rows) {
        return new RangeDots(
                new RangeDots.Ends(texts.get("game.preview.worse"), texts.get("game.preview.better")), rows);
    }

    /** Whether eight runs in ten do not agree on the sign. */
    static boolean isEither(Outlook.Spread change) {
        return change.low() < -NOTHING && change.high() > NOTHING;
    }
}
