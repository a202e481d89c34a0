package org.chokepoint.game;

import java.util.List;
import org.chokepoint.dynamics.Range;
import org.chokepoint.scenario.Draw;
import org.chokepoint.scenario.World;

/** The worlds of games: that of the best estimates, and that of the draw which a game keeps hidden. */
record Truth(World best, List<Range> uncertain) {

    World of(GameState state) {
        return state.opened() != null && state.settings().drawn()
                ? best.under(Draw.of(uncertain, Chance.seed(state.opening().seed(), "truth")))
                : best;
    }
}
