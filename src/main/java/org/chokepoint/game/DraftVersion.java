package org.chokepoint.game;

import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.Order;

/** One version of a team's draft, with what it announces for the next round; {@code number} counts from 1. */
public record DraftVersion(int number, SeatId seat, Order order, Order next) {}
