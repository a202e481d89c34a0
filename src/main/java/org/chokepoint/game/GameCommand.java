package org.chokepoint.game;

import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.Order;

/** What somebody wants to happen in a game. */
public sealed interface GameCommand {

    record Open(String scenario, long seed) implements GameCommand {}

    record TakeSeat(SeatId seat) implements GameCommand {}

    record BeginRound() implements GameCommand {}

    record ReadBriefing() implements GameCommand {}

    /** {@code changes} are the levers that move; the others stay as the team has drafted them. */
    record Draft(int round, Order changes) implements GameCommand {}

    /** {@code key} names a text that lies beside the log. */
    record WriteNote(String key) implements GameCommand {}

    record Seal(int round, Order order) implements GameCommand {}

    record CloseRound() implements GameCommand {}

    record Finish() implements GameCommand {}
}
