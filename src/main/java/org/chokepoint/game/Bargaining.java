package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Negotiation;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;

/** A team makes and answers offers. What is accepted can always be kept, by both sides. */
final class Bargaining {

    private final Board board;
    private final SeatId seat;
    private final Role role;
    private final Negotiation negotiation;

    Bargaining(Board board, SeatId seat) {
        this.board = board;
        this.seat = seat;
        this.role = board.role(seat);
        this.negotiation = board.state().negotiation();
    }

    Decision offer(Proposal proposal, Optional<OfferId> counters) {
        Offer offer = new Offer(
                newId(proposal.to()),
                role.id(),
                proposal.to(),
                proposal.terms(),
                proposal.conditions(),
                proposal.secret(),
                proposal.expiry(),
                counters);
        return closed().or(() -> board.scenario().has(offer.to()) && !offer.to().equals(role.id())
                        ? Optional.empty()
                        : Optional.of(rejected(Reason.WRONG_TEAM)))
                .or(() -> isPossible(offer) ? Optional.empty() : Optional.of(rejected(Reason.WRONG_TERMS)))
                .or(() -> unkeepable(negotiation, offer, role.id()))
                .orElseGet(() -> accepted(new GameEvent.OfferMade(seat, offer)));
    }

    /** Drawn, and by what these two have offered alone, so that nobody can count the offers of others by it. */
    private OfferId newId(RoleId to) {
        long seed = board.state().opening().seed();
        int before = (int) negotiation.bargains().stream()
                .filter(bargain -> bargain.offer().from().equals(role.id())
                        && bargain.offer().to().equals(to))
                .count();
        String pair = "offer " + role.id().value() + " " + to.value() + " ";
        return IntStream.iterate(before + 1, number -> number + 1)
                .mapToObj(number -> new OfferId(Chance.number(seed, pair + number)))
                .filter(id -> negotiation.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Decision counter(GameCommand.Counter counter) {
        return answered(
                counter.offer(),
                old -> counter.proposal().to().equals(old.from())
                        ? offer(counter.proposal(), Optional.of(old.id()))
                        : rejected(Reason.WRONG_TEAM));
    }

    Decision decline(OfferId id) {
        return answered(id, offer -> accepted(new GameEvent.OfferDeclined(seat, id)));
    }

    Decision accept(OfferId id) {
        return answered(
                id,
                offer -> unkeepable(negotiation, offer, offer.to())
                        .or(() -> unkeepable(negotiation, offer, offer.from()))
                        .orElseGet(() -> agreed(offer)));
    }

    Decision withdraw(OfferId id) {
        Optional<Bargain> own =
                negotiation.find(id).filter(bargain -> bargain.offer().from().equals(role.id()));
        if (own.isEmpty()) {
            return closed().orElseGet(() -> rejected(Reason.NO_SUCH_OFFER));
        }
        return closed().or(() -> notOpen(own.get())).orElseGet(() -> accepted(new GameEvent.OfferWithdrawn(seat, id)));
    }

    /** What either side has offered and could not keep beside the new deal is off the table. */
    private Decision agreed(Offer offer) {
        Negotiation with = negotiation.with(offer.id(), Standing.ACCEPTED);
        List<OfferId> impossible = with.standing(Standing.OPEN)
                .filter(other -> offer.isBetween(other.from()))
                .filter(other -> unkeepable(with, other, other.from()).isPresent())
                .map(Offer::id)
                .toList();
        List<GameEvent> events = new ArrayList<>();
        events.add(new GameEvent.OfferAccepted(seat, offer.id()));
        if (!impossible.isEmpty()) {
            events.add(new GameEvent.OffersExpired(impossible));
        }
        return new Decision.Accepted(events);
    }

    private Decision answered(OfferId id, Function<Offer, Decision> then) {
        Optional<Bargain> received =
                negotiation.find(id).filter(bargain -> bargain.offer().to().equals(role.id()));
        if (received.isEmpty()) {
            return closed().orElseGet(() -> rejected(Reason.NO_SUCH_OFFER));
        }
        return closed().or(() -> notOpen(received.get()))
                .orElseGet(() -> then.apply(received.get().offer()));
    }

    private Optional<Decision> notOpen(Bargain bargain) {
        boolean late = bargain.offer()
                .expiry()
                .filter(end -> !board.now().isBefore(end))
                .isPresent();
        return bargain.standing() == Standing.OPEN && !late
                ? Optional.empty()
                : Optional.of(new Decision.Rejected(
                        Refusal.deal(Reason.NOT_OPEN, bargain.offer().id())));
    }

    private Optional<Decision> closed() {
        if (board.state().settings().deals() == Rules.Deals.NONE) {
            return Optional.of(rejected(Reason.NO_DEALS));
        }
        if (board.state().phase() != Phase.DRAFTING) {
            return Optional.of(rejected(Reason.WRONG_PHASE));
        }
        if (board.hasSealed(role.id())) {
            List<SeatId> signers =
                    board.team(role).sealed().map(Receipt::signers).orElse(List.of());
            return Optional.of(new Decision.Rejected(Refusal.by(Reason.SEALED_ALREADY, signers)));
        }
        return board.offices(role).mayUse(seat, Office.ENVOY)
                ? Optional.empty()
                : Optional.of(Drafting.notYourOffice(board, role, Office.ENVOY));
    }

    private boolean isPossible(Offer offer) {
        return !offer.terms().isEmpty()
                && offer.terms().stream().allMatch(term -> offer.isBetween(term.role()))
                && Stream.concat(offer.terms().stream(), offer.conditions().stream())
                        .allMatch(this::isPossible)
                && Negotiation.NONE.contradiction(offer, offer.from()).isEmpty()
                && Negotiation.NONE.contradiction(offer, offer.to()).isEmpty()
                && offer.expiry().filter(end -> !end.isAfter(board.now())).isEmpty();
    }

    private boolean isPossible(Term term) {
        return board.scenario().has(term.role())
                && board.scenario().role(term.role()).lever(term.lever()).isPresent()
                && term.level() >= 0
                && term.level() <= 1
                && term.fromRound() >= board.state().round()
                && term.fromRound() <= term.toRound()
                && term.toRound() <= board.rounds();
    }

    /** Why a side could not keep an offer beside the deals that it has; a deal is named only to those who are part of it. */
    private Optional<Decision> unkeepable(Negotiation deals, Offer offer, RoleId side) {
        Optional<OfferId> against = deals.contradiction(offer, side);
        if (against.isPresent()) {
            return Optional.of(new Decision.Rejected(contradiction(against.get())));
        }
        Negotiation with = deals.accepting(offer);
        double budget = board.scenario().budgetOfRound(board.scenario().role(side));
        for (int round = board.state().round(); round <= offer.lastRound(); round++) {
            Order cheapest = with.cheapest(board.scenario().role(side), round);
            double over = board.scenario().role(side).cost(cheapest)
                            * board.scenario().calendar().quartersPerRound()
                    - budget;
            if (over > Drafting.SLACK) {
                return Optional.of(new Decision.Rejected(new Refusal(Reason.DEAL_OVER_BUDGET, over)));
            }
        }
        return Optional.empty();
    }

    private Refusal contradiction(OfferId deal) {
        boolean known = negotiation
                .find(deal)
                .filter(bargain -> bargain.offer().isBetween(role.id()))
                .isPresent();
        return known ? Refusal.deal(Reason.CONTRADICTS_DEAL, deal) : new Refusal(Reason.CONTRADICTS_DEAL);
    }
}
