package org.chokepoint.game;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.negotiation.Verdict;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Score;

/** What has happened in a game. Ids and numbers only; names and free text lie beside the log. */
public sealed interface GameEvent {

    /** On the table of one team. */
    sealed interface OfTeam extends GameEvent {}

    sealed interface OfTalk extends GameEvent {}

    sealed interface OfOffer extends GameEvent {}

    /** What is told when a round is over. */
    sealed interface OfRound extends GameEvent {}

    /** Without an instructor those who are seated move the game on. */
    record Opened(String scenario, long seed, Optional<UserId> instructor, Order present, Settings settings)
            implements GameEvent {}

    record SeatTaken(SeatId seat, RoleId role) implements GameEvent {}

    /** {@code until} is there if time ends the phase. */
    record PhaseBegun(int round, Phase phase, Instant at, Optional<Instant> until) implements GameEvent {}

    record Paused(Instant at) implements GameEvent {}

    record Resumed(Instant at) implements GameEvent {}

    record Extended(Instant until) implements GameEvent {}

    record BriefingRead(SeatId seat) implements GameEvent {}

    record OrderDrafted(SeatId seat, RoleId role, int round, Order order, Order next) implements OfTeam {}

    record SignatureGiven(SeatId seat, RoleId role, int round, int version) implements OfTeam {}

    record SignatureTakenBack(SeatId seat, RoleId role, int round) implements OfTeam {}

    record OrderSealed(List<SeatId> signers, RoleId role, int round, Order order, Order next, Instant at)
            implements OfTeam {
        public OrderSealed {
            signers = List.copyOf(signers);
        }
    }

    record NoteWritten(SeatId seat, RoleId role, String key) implements OfTeam {}

    record MessageSent(SeatId seat, RoleId from, RoleId to, int round, String key) implements OfTalk {}

    record StatementMade(SeatId seat, RoleId role, int round, String key) implements OfTalk {}

    record MemoWritten(SeatId seat, int round, String key) implements OfTalk {}

    record OfferMade(SeatId seat, Offer offer) implements OfOffer {}

    record OfferAccepted(SeatId seat, OfferId offer) implements OfOffer {}

    record OfferDeclined(SeatId seat, OfferId offer) implements OfOffer {}

    record OfferWithdrawn(SeatId seat, OfferId offer) implements OfOffer {}

    record OffersExpired(List<OfferId> offers) implements OfOffer {
        public OffersExpired {
            offers = List.copyOf(offers);
        }
    }

    record StanceAssumed(SeatId seat, RoleId team, RoleId role, Stance stance) implements OfTeam {}

    record ForecastGiven(SeatId seat, int round, String question, Answer answer) implements GameEvent {}

    record OfficeHandedOver(RoleId role, Office office, SeatId seat) implements OfTeam {}

    /** From nobody's seat if somebody without one, or the instructor, reports it. */
    record ProblemReported(Optional<SeatId> seat, String key, Instant at) implements OfTalk {}

    /** {@code from} is the model time, in quarters after 2022 Q3, from which it acts. */
    record CardDrawn(String card, int round, double from, boolean thrownIn) implements GameEvent {}

    /** The estimates that intelligence cards name, by the ids of the cards. */
    record IntelligenceGathered(int round, Map<String, Double> estimates) implements GameEvent {
        public IntelligenceGathered {
            estimates = Collections.unmodifiableMap(new TreeMap<>(estimates));
        }
    }

    record DefaultsApplied(int round, Map<RoleId, ByRule> orders) implements OfTeam {
        public DefaultsApplied {
            orders = Collections.unmodifiableMap(new TreeMap<>(orders));
        }
    }

    record Appealed(SeatId seat, RoleId role, int round) implements OfTeam {}

    record AppealAnswered(RoleId role, int round, boolean granted, Optional<Instant> until) implements OfTeam {}

    record RoundClosed(int round, Map<RoleId, DefaultRule> defaults) implements OfRound {}

    record OrdersRevealed(int round, Map<RoleId, Order> orders) implements OfRound {}

    /** What the roles announced for the next round; roles that announced nothing are missing. */
    record OrdersAnnounced(int round, Map<RoleId, Order> next) implements OfRound {
        public OrdersAnnounced {
            next = Collections.unmodifiableMap(new TreeMap<>(next));
        }
    }

    /** Whether each role that had announced something for this round kept it. */
    record AnnouncementsJudged(int round, Map<RoleId, Boolean> kept) implements OfRound {
        public AnnouncementsJudged {
            kept = Collections.unmodifiableMap(new TreeMap<>(kept));
        }
    }

    record DealsJudged(int round, List<Verdict> verdicts) implements OfRound {
        public DealsJudged {
            verdicts = List.copyOf(verdicts);
        }
    }

    record RoundScored(int round, Map<RoleId, Score> scores) implements OfRound {}

    /** The values that the questions asked for, by the ids of the questions. */
    record OutcomesMeasured(int round, Map<String, Double> values) implements OfRound {
        public OutcomesMeasured {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    record Finished() implements GameEvent {}
}
