package org.chokepoint.game;

import java.time.Instant;
import java.util.List;
import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.Order;

/** A sealed order, what it announces for the next round, and who signed it when. */
public record Receipt(Order order, Order next, List<SeatId> signers, Instant at) {

    public Receipt {
        signers = List.copyOf(signers);
    }
}
