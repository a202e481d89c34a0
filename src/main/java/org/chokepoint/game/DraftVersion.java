package org.chokepoint.game;

import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.Order;

/**
 * One version of a team's draft, with what it announces for the next round; {@code number} counts from 1; {@code before} is the version that a
 * step back leads to, 0 if there is none.
 */
public record DraftVersion(int number, int before, SeatId seat, Order order, Order next) {

    boolean says(Order otherOrder, Order otherNext) {
        return order.equals(otherOrder) && next.equals(otherNext);
    }
}
