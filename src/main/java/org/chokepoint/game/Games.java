package org.chokepoint.game;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.dynamics.Run;
import org.chokepoint.scenario.Scenario;

/** The door to games. */
public interface Games {

    /** @throws IllegalArgumentException for a scenario that is not there */
    GameId open(String scenario, UserId instructor, long seed);

    boolean exists(GameId game);

    /** @throws org.chokepoint.events.VersionConflict when others came first too many times */
    Decision handle(GameId game, Actor actor, GameCommand command);

    /** Writes a note to one's own team. Its text lies beside the log. */
    Decision note(GameId game, Actor actor, String text);

    /** All that this actor may know. */
    GameView view(GameId game, Actor actor);

    /** The texts of notes that the actor's own view names, in their order; an erased one is missing. */
    List<String> notes(GameId game, Actor actor);

    /** The names of the seats that the actor's own view shows: one's team, or for the instructor all. */
    Map<SeatId, String> names(GameId game, Actor actor);

    /** The curves after a round that is over: the world with all orders up to it. */
    Optional<Curves> curves(GameId game, int round);

    List<Scenario> scenarios();

    Scenario scenario(String slug);

    /** A run of the orders up to a round and one of the reference policy. */
    record Curves(Run world, Run reference) {}
}
