package org.chokepoint.game;

/** Why a command was not accepted. {@code amount} is the sum over the budget, else 0. */
public record Refusal(Reason reason, double amount) {

    public enum Reason {
        /** The game is open already. */
        OPEN_ALREADY,
        /** The actor has no seat here. */
        NOT_SEATED,
        /** Only the instructor of this game may do this. */
        NOT_INSTRUCTOR,
        /** The game is not in the phase, or not in the round, that this needs. */
        WRONG_PHASE,
        /** All rounds are played. */
        NO_MORE_ROUNDS,
        /** The order has to name exactly the levers of the role. */
        WRONG_LEVERS,
        /** Levels run from 0 to 1. */
        OUT_OF_RANGE,
        /** The order costs more than the team has. */
        OVER_BUDGET,
        /** A sealed order cannot be changed. */
        SEALED_ALREADY,
        /** One sits in one's own seat only. */
        NOT_YOUR_SEAT
    }
}
