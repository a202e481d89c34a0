package org.chokepoint.game.ui;

import org.chokepoint.game.GameView;
import org.chokepoint.game.Scenario;
import org.chokepoint.ui.text.Texts;

/** Where a game stands, in one line: its title, the round and the quarters that the round plays. */
final class Where {

    private Where() {}

    static String text(Texts texts, Scenario scenario, GameView.Table table) {
        if (table.round() == 0) {
            return table.title();
        }
        Scenario.Calendar calendar = scenario.calendar();
        int from = calendar.startOf(table.round());
        return texts.get(
                "game.where",
                table.title(),
                table.round(),
                table.rounds(),
                Quarters.label(from),
                Quarters.label(from + calendar.quartersPerRound() - 1));
    }
}
