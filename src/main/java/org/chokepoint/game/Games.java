package org.chokepoint.game;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.dynamics.Run;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** The door to games. */
public interface Games {

    /** @throws IllegalArgumentException for a scenario that is not there */
    GameId open(String scenario, UserId instructor, long seed, Settings settings);

    /** As the scenario says, untimed. */
    GameId open(String scenario, UserId instructor, long seed);

    /** A game for one: the seat plays a role, bots play the others, nobody instructs; it moves on when the player has sealed. */
    GameId openSolo(String scenario, RoleId role, SeatId seat, long seed);

    /** The games for one that a seat has opened, the newest first. */
    List<GameId> opened(SeatId seat);

    boolean exists(GameId game);

    /** @throws org.chokepoint.events.VersionConflict when others came first too many times */
    Decision handle(GameId game, Actor actor, GameCommand command);

    /** Writes a text under a new key beside the log and handles the command that names it, such as {@code GameCommand.MakeStatement::new}. */
    Decision write(GameId game, Actor actor, String text, Function<String, GameCommand> naming);

    /** All that this actor may know. */
    GameView view(GameId game, Actor actor);

    /** The texts that the actor's own view names, by their keys; an erased one is missing. */
    Map<String, String> texts(GameId game, Actor actor);

    /** The names of the seats that the actor's own view shows: one's team, or for the instructor all. */
    Map<SeatId, String> names(GameId game, Actor actor);

    /** The curves after a round that is over: the world with all orders up to it. */
    Optional<Curves> curves(GameId game, int round);

    /** What the draft of the player's team would do, the other teams as the team assumes them; nothing for who has no team. */
    Optional<Preview> preview(GameId game, Actor actor);

    /** What the draft would do if terms were kept as well, against the draft alone; nothing for who has no team. */
    Optional<Preview> preview(GameId game, Actor actor, List<Term> terms);

    /** What the player reads of a round that is over; nothing for who has no team. */
    Optional<Reading> reading(GameId game, Actor actor, int round);

    List<Scenario> scenarios();

    /** What a game is played by: its scenario as it was when it was opened. */
    Scenario scenario(GameId game);

    /** What a team has in mind and what it is held against, both under the same assumptions about the others. */
    record Preview(Outlook held, Outlook drafted) {}

    /** A run of the orders up to a round and one of the reference policy. */
    record Curves(Run world, Run reference) {}
}
