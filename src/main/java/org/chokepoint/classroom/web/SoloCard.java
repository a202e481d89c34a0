package org.chokepoint.classroom.web;

import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;

/** A game for one in the list of one's own; {@code round} of {@code rounds} is the one that it stands in. */
record SoloCard(String game, String title, String role, int round, int rounds, boolean over) {

    static SoloCard of(Games games, GameId game, SeatId seat) {
        GameView view = games.view(game, new Actor.Player(seat));
        GameView.Table table = view.table();
        String role = view instanceof GameView.Member member ? member.role().name() : "";
        return new SoloCard(
                game.value(),
                table.title(),
                role,
                Math.max(1, table.round()),
                table.rounds(),
                table.phase() == Phase.FINISHED);
    }
}
