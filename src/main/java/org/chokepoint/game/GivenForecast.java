package org.chokepoint.game;

import org.chokepoint.account.SeatId;

/** What one seat forecast in a round. */
record GivenForecast(SeatId seat, int round, String question, Answer answer) {

    boolean replaces(GivenForecast other) {
        return seat.equals(other.seat) && round == other.round && question.equals(other.question);
    }
}
