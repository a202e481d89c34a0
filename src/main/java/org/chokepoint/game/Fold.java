package org.chokepoint.game;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.account.SeatId;
import org.chokepoint.negotiation.Negotiation;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Verdict;
import org.chokepoint.scenario.RoleId;

/** What events change. */
final class Fold {

    private Fold() {}

    static GameState opened(GameEvent.Opened opened) {
        return GameState.NEW
                .withOpened(opened)
                .with(new Stage(Phase.LOBBY, 0, Instant.EPOCH, Optional.empty(), Optional.empty()));
    }

    static GameState begun(GameState state, GameEvent.PhaseBegun begun) {
        Stage stage = new Stage(begun.phase(), begun.round(), begun.at(), begun.until(), Optional.empty());
        return begun.round() != state.round() ? cleared(state).with(stage) : state.with(stage);
    }

    private static GameState cleared(GameState state) {
        Map<RoleId, TeamState> teams = new TreeMap<>();
        state.teams().forEach((role, team) -> teams.put(role, team.cleared()));
        return state.withTeams(teams);
    }

    static GameState paused(GameState state, Instant at) {
        Stage now = state.stage();
        return state.with(new Stage(now.phase(), now.round(), now.began(), now.until(), Optional.of(at)));
    }

    /** The end of the phase moves by as long as the pause was. */
    static GameState resumed(GameState state, Instant at) {
        Stage now = state.stage();
        Duration pause =
                now.pausedAt().map(since -> Duration.between(since, at)).orElse(Duration.ZERO);
        Optional<Instant> until = now.until().map(end -> end.plus(pause));
        return state.with(new Stage(now.phase(), now.round(), now.began(), until, Optional.empty()));
    }

    static GameState until(GameState state, Instant until) {
        Stage now = state.stage();
        return state.with(new Stage(now.phase(), now.round(), now.began(), Optional.of(until), now.pausedAt()));
    }

    static GameState ended(GameState state, Phase phase) {
        Stage now = state.stage();
        return state.with(new Stage(phase, now.round(), now.began(), Optional.empty(), Optional.empty()));
    }

    static GameState team(GameState state, GameEvent.OfTeam event) {
        return switch (event) {
            case GameEvent.OrderDrafted(var seat, var role, int round, var order, var next) ->
                state.withTeam(role, team -> team.drafted(seat, order, next));
            case GameEvent.SignatureGiven(var seat, var role, int round, int version) ->
                state.withTeam(role, team -> team.withKeys(GameState.plus(team.keys(), seat)));
            case GameEvent.SignatureTakenBack(var seat, var role, int round) ->
                state.withTeam(role, team -> team.withKeys(without(team.keys(), seat)));
            case GameEvent.OrderSealed(var signers, var role, int round, var order, var next, Instant at) ->
                state.withTeam(role, team -> team.sealed(new Receipt(order, next, signers, at)));
            case GameEvent.NoteWritten(var seat, var role, String key) ->
                state.withTeam(role, team -> team.withNote(key));
            case GameEvent.StanceAssumed(var seat, var team, var role, var stance) ->
                state.withTeam(team, own -> own.with(role, stance));
            case GameEvent.OfficeHandedOver(var role, var office, var seat) ->
                state.withTeam(role, team -> team.with(office, seat));
            case GameEvent.DefaultsApplied(int round, var orders) -> missed(state, orders);
            case GameEvent.Appealed(var seat, var role, int round) ->
                state.withTeam(role, team -> team.with(Appealing.ASKED));
            case GameEvent.AppealAnswered answered -> appealAnswered(state, answered);
        };
    }

    private static List<SeatId> without(List<SeatId> keys, SeatId seat) {
        return keys.stream().filter(key -> !key.equals(seat)).toList();
    }

    private static GameState missed(GameState state, Map<RoleId, ByRule> orders) {
        GameState next = state;
        for (Map.Entry<RoleId, ByRule> order : orders.entrySet()) {
            next = next.withTeam(order.getKey(), team -> team.missed(Optional.of(order.getValue())));
        }
        return next;
    }

    /** A team whose wish is granted has no order by rule any more. */
    private static GameState appealAnswered(GameState state, GameEvent.AppealAnswered answered) {
        GameState next = state.withTeam(
                answered.role(),
                team -> answered.granted()
                        ? team.missed(Optional.empty()).with(Appealing.GRANTED)
                        : team.with(Appealing.DECLINED));
        return answered.until().map(until -> until(next, until)).orElse(next);
    }

    static Talk talk(Talk talk, GameEvent.OfTalk event) {
        return switch (event) {
            case GameEvent.MessageSent(var seat, var from, var to, int round, String key) ->
                talk.with(new Talk.Letter(seat, from, to, round, key));
            case GameEvent.StatementMade(var seat, var role, int round, String key) ->
                talk.with(new Talk.Statement(role, seat, round, key));
            case GameEvent.MemoWritten(var seat, int round, String key) -> talk.with(new Talk.Memo(seat, round, key));
            case GameEvent.ProblemReported(var seat, String key, Instant at) ->
                talk.with(new Talk.Problem(seat, key, at));
        };
    }

    static Negotiation offer(Negotiation negotiation, GameEvent.OfOffer event) {
        return switch (event) {
            case GameEvent.OfferMade(var seat, var offer) -> negotiation.with(offer);
            case GameEvent.OfferAccepted(var seat, var offer) -> negotiation.with(offer, Standing.ACCEPTED);
            case GameEvent.OfferDeclined(var seat, var offer) -> negotiation.with(offer, Standing.DECLINED);
            case GameEvent.OfferWithdrawn(var seat, var offer) -> negotiation.with(offer, Standing.WITHDRAWN);
            case GameEvent.OffersExpired(var offers) -> expired(negotiation, offers);
        };
    }

    private static Negotiation expired(Negotiation negotiation, List<OfferId> offers) {
        Negotiation next = negotiation;
        for (OfferId offer : offers) {
            next = next.with(offer, Standing.EXPIRED);
        }
        return next;
    }

    static GameState round(GameState state, GameEvent.OfRound event) {
        return switch (event) {
            case GameEvent.RoundClosed(int round, var defaults) ->
                ended(state, Phase.READING)
                        .withPlayed(GameState.plus(state.played(), Played.closed(defaults, assumed(state))));
            case GameEvent.OrdersRevealed(int round, var orders) -> state.withLast(last -> last.withOrders(orders));
            case GameEvent.OrdersAnnounced(int round, var next) -> state.withLast(last -> last.withAnnounced(next));
            case GameEvent.AnnouncementsJudged(int round, var kept) -> state.withLast(last -> last.withKept(kept));
            case GameEvent.DealsJudged(int round, var verdicts) -> judged(state, verdicts);
            case GameEvent.RoundScored(int round, var scores) -> state.withLast(last -> last.withScores(scores));
            case GameEvent.OutcomesMeasured(int round, var values) -> state.withLast(last -> last.withOutcomes(values));
        };
    }

    private static Map<RoleId, Map<RoleId, Stance>> assumed(GameState state) {
        Map<RoleId, Map<RoleId, Stance>> assumed = new TreeMap<>();
        state.teams().forEach((role, team) -> assumed.put(role, team.stances()));
        return assumed;
    }

    private static GameState judged(GameState state, List<Verdict> verdicts) {
        Negotiation negotiation = state.negotiation();
        for (Verdict verdict : verdicts) {
            negotiation = negotiation.with(verdict);
        }
        return state.with(negotiation).withLast(last -> last.withVerdicts(verdicts));
    }
}
