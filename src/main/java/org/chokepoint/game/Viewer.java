package org.chokepoint.game;

import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.RoleId;

/** Who looks at a game; derived from the actor and the seats, never claimed by a page. */
public sealed interface Viewer {

    /** Somebody in a team. */
    record Member(RoleId role, SeatId seat) implements Viewer {}

    /** The instructor of this game. */
    record Instructor() implements Viewer {}

    /** The projector, and anybody without a seat. */
    record Projector() implements Viewer {}
}
