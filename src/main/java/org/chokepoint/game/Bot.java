package org.chokepoint.game;

import java.util.List;

/** A computed player of a whole team. It knows its own view and what is public, and plays by the same commands as people. */
@FunctionalInterface
public interface Bot {

    /** What it does next, in this order; nothing when it has no more to do in this phase. What is refused it lets be. */
    List<GameCommand> moves(GameView.Member view);
}
