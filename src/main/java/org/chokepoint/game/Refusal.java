package org.chokepoint.game;

import java.util.List;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.scenario.LeverId;

/**
 * Why a command was not accepted. {@code amount} is the sum over the budget, or the bound of a deal, else 0; {@code who} came first;
 * {@code deal} and {@code lever} are what stands against it.
 */
public record Refusal(Reason reason, double amount, List<SeatId> who, Optional<OfferId> deal, Optional<LeverId> lever) {

    public Refusal {
        who = List.copyOf(who);
    }

    public Refusal(Reason reason) {
        this(reason, 0);
    }

    public Refusal(Reason reason, double amount) {
        this(reason, amount, List.of(), Optional.empty(), Optional.empty());
    }

    static Refusal by(Reason reason, List<SeatId> who) {
        return new Refusal(reason, 0, who, Optional.empty(), Optional.empty());
    }

    static Refusal deal(Reason reason, OfferId deal) {
        return new Refusal(reason, 0, List.of(), Optional.of(deal), Optional.empty());
    }

    public enum Reason {
        /** The game is open already. */
        OPEN_ALREADY,
        /** The actor has no seat here. */
        NOT_SEATED,
        /** Only the instructor of this game may do this. */
        NOT_INSTRUCTOR,
        /** The game is not in the phase, or not in the round, that this needs. */
        WRONG_PHASE,
        /** The game has moved on since. */
        MOVED_ON_ALREADY,
        /** All rounds are played. */
        NO_MORE_ROUNDS,
        /** The order has to name exactly the levers of the role. */
        WRONG_LEVERS,
        /** Levels run from 0 to 1. */
        OUT_OF_RANGE,
        /** The order costs more than the team has. */
        OVER_BUDGET,
        /** A sealed order cannot be changed; {@code who} signed it. */
        SEALED_ALREADY,
        /** Somebody changed the draft since it was read; {@code who} did. */
        DRAFT_CHANGED,
        /** There is no such version of the draft. */
        NO_SUCH_VERSION,
        /** One turns one key only; {@code who} has turned the other. */
        SIGNED_ALREADY,
        /** There is no signature to take back. */
        NOT_SIGNED,
        /** The order breaks a binding deal: {@code deal} and {@code lever}, whose bound is {@code amount}. */
        BREAKS_DEAL,
        /** Somebody else in the team has the office for this; {@code who}. */
        NOT_YOUR_OFFICE,
        /** One sits in one's own seat only. */
        NOT_YOUR_SEAT,
        /** The team has spoken in public in this round; {@code who} did. */
        STATED_ALREADY,
        /** There is no such team, or it is one's own. */
        WRONG_TEAM,
        /** There are no deals in this game. */
        NO_DEALS,
        /** The offer has no terms, or terms that nobody can promise. */
        WRONG_TERMS,
        /** There is no such offer, or none that this team may answer. */
        NO_SUCH_OFFER,
        /** The offer is not open any more. */
        NOT_OPEN,
        /** With it, {@code deal} could not be kept. */
        CONTRADICTS_DEAL,
        /** What the deals ask for costs more than a round's budget, by {@code amount}. */
        DEAL_OVER_BUDGET,
        /** There is no such question or no such answer to it. */
        WRONG_ANSWER,
        /** There is no such assumption. */
        WRONG_STANCE,
        /** No rule was applied to this team, or it has appealed already. */
        NOTHING_TO_APPEAL,
        /** There is no such card, or it is off, or it was drawn. */
        NO_SUCH_CARD,
        /** Nothing runs that could be paused, resumed or extended. */
        NO_TIME_RUNS
    }
}
