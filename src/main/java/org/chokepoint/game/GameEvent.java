package org.chokepoint.game;

import java.util.Map;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Score;

/** What has happened in a game. Ids and numbers only; names and free text lie beside the log. */
public sealed interface GameEvent {

    record Opened(String scenario, long seed, UserId instructor, Order present) implements GameEvent {}

    record SeatTaken(SeatId seat, RoleId role) implements GameEvent {}

    record RoundBegun(int round) implements GameEvent {}

    record BriefingRead(SeatId seat) implements GameEvent {}

    record OrderDrafted(SeatId seat, RoleId role, int round, Order order) implements GameEvent {}

    record NoteWritten(SeatId seat, RoleId role, String key) implements GameEvent {}

    record OrderSealed(SeatId seat, RoleId role, int round, Order order) implements GameEvent {}

    /** How the order of a role that had not sealed was found. */
    enum DefaultRule {
        LAST_DRAFT,
        HOLD_COURSE
    }

    record RoundClosed(int round, Map<RoleId, DefaultRule> defaults) implements GameEvent {}

    record OrdersRevealed(int round, Map<RoleId, Order> orders) implements GameEvent {}

    record RoundScored(int round, Map<RoleId, Score> scores) implements GameEvent {}

    record Finished() implements GameEvent {}
}
