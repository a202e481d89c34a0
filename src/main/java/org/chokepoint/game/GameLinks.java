package org.chokepoint.game;

/** Typed paths to the pages of a game. */
public final class GameLinks {

    private GameLinks() {}

    public static String play(GameId game) {
        return "play/" + game.value();
    }

    public static String projector(GameId game) {
        return "projector/" + game.value();
    }
}
