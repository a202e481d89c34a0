package org.chokepoint.game;

import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.ExplorerLinks;

/** Typed paths to the pages of a game. */
public final class GameLinks {

    private GameLinks() {}

    public static String play(GameId game) {
        return "play/" + game.value();
    }

    public static String projector(GameId game) {
        return "projector/" + game.value();
    }

    /** What a game is played on: the model, or its assumptions page with what the game assumes. */
    public static String model(String slug, Basis basis) {
        return ExplorerLinks.played(slug, basis.version(), new Assumptions(basis.held()));
    }
}
