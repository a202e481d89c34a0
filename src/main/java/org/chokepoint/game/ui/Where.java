package org.chokepoint.game.ui;

import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** Where a game stands, in words: the round, and the quarters that the round plays. */
final class Where {

    private Where() {}

    static String round(Texts texts, GameView.Table table) {
        return table.round() == 0 ? table.title() : texts.get("game.where.round", table.round(), table.rounds());
    }

    static String plays(Texts texts, Scenario scenario, GameView.Table table) {
        if (table.round() == 0) {
            return "";
        }
        Scenario.Calendar calendar = scenario.calendar();
        int from = calendar.startOf(table.round());
        int to = from + calendar.quartersPerRound() - 1;
        return texts.get("game.where.plays", Quarters.label(from), Quarters.label(to));
    }
}
