package org.chokepoint.game.ui;

import org.chokepoint.game.Basis;
import org.chokepoint.game.GameLinks;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.ModelLine;
import org.chokepoint.ui.text.Texts;

/** Where a game stands, in words: the round, and the quarters that the round plays. */
final class Where {

    private Where() {}

    static String round(Texts texts, GameView.Table table) {
        return table.round() == 0 ? table.title() : texts.get("game.where.round", table.round(), table.rounds());
    }

    /** Which model is played on. */
    static ModelLine model(Texts texts, Scenario scenario, GameView.Table table) {
        Basis basis = table.settings().basis();
        return new ModelLine(
                texts, basis.shortVersion(), basis.assumptions(), GameLinks.model(scenario.model(), basis));
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
