package org.chokepoint.game;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.account.SeatId;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;

/** What somebody wants to happen in a game. A {@code key} names a text that lies beside the log. */
public sealed interface GameCommand {

    /** For the instructor; in a game without one, for those who are seated. */
    sealed interface Driving extends GameCommand {}

    /** For those who are seated. */
    sealed interface Playing extends GameCommand {}

    /** {@code seated} are seats that have their role from the start, those of bots among them. */
    record Open(String scenario, long seed, Settings settings, Map<RoleId, SeatId> seated) implements GameCommand {
        public Open {
            seated = Collections.unmodifiableMap(new TreeMap<>(seated));
        }
    }

    record TakeSeat(SeatId seat) implements GameCommand {}

    /** From a phase of a round, which the one who asks has in view, to the next: from the lobby and from reading to the next briefing. */
    record MoveOn(int round, Phase from) implements Driving {}

    /** Time has passed. */
    record Tick() implements GameCommand {}

    record Pause() implements Driving {}

    record Resume() implements Driving {}

    record Extend(int seconds) implements Driving {}

    record Finish() implements Driving {}

    record ReadBriefing() implements Playing {}

    /**
     * {@code changes} are the levers that move; the others stay as the team has drafted them. {@code next}, if it is there, are all the
     * levels that the team announces for the next round.
     */
    record Draft(int round, Order changes, Optional<Order> next) implements Playing {
        public Draft(int round, Order changes) {
            this(round, changes, Optional.empty());
        }
    }

    /** Makes an earlier version of the draft the newest. */
    record Restore(int round, int version) implements Playing {}

    /** Turns one of two keys; the second seals. In a team of one, one key seals. */
    record Sign(int round, int version) implements Playing {}

    record TakeBackSignature(int round) implements Playing {}

    record Message(RoleId to, String key) implements Playing {}

    /** In public, once per team and round. */
    record MakeStatement(String key) implements Playing {}

    /** For oneself: what one expects and why. */
    record Memo(String key) implements Playing {}

    /** For one's team. */
    record WriteNote(String key) implements Playing {}

    record MakeOffer(Proposal proposal) implements Playing {}

    /** Answers an offer with another to the one who made it. */
    record Counter(OfferId offer, Proposal proposal) implements Playing {}

    record Accept(OfferId offer) implements Playing {}

    record Decline(OfferId offer) implements Playing {}

    record Withdraw(OfferId offer) implements Playing {}

    record Assume(RoleId role, Stance stance) implements Playing {}

    record Forecast(int round, String question, Answer answer) implements Playing {}

    record Appeal() implements Playing {}

    record AnswerAppeal(RoleId role, boolean granted) implements Driving {}

    record PlayCard(String card) implements Driving {}

    record ReportProblem(String key) implements GameCommand {}

    /** To another seat of the same team. */
    record HandOver(Office office, SeatId seat) implements GameCommand {}
}
