package org.chokepoint.classroom;

import org.chokepoint.account.SeatId;

/** Where a seat stands: whose it is, and in which session and game. */
public record Place(SeatId seat, String name, SessionId session, String game, Classroom classroom) {}
