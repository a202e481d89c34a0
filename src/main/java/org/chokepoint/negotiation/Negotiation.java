package org.chokepoint.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;

/** All offers of a game, in their order. Immutable. */
public record Negotiation(List<Bargain> bargains) {

    public static final Negotiation NONE = new Negotiation(List.of());

    public Negotiation {
        bargains = List.copyOf(bargains);
    }

    public Optional<Bargain> find(OfferId id) {
        return bargains.stream()
                .filter(bargain -> bargain.offer().id().equals(id))
                .findFirst();
    }

    /** With an offer more; the one that it answers is countered. */
    public Negotiation with(Offer offer) {
        Negotiation before =
                offer.counters().map(old -> with(old, Standing.COUNTERED)).orElse(this);
        List<Bargain> more = new ArrayList<>(before.bargains);
        more.add(new Bargain(offer, Standing.OPEN, Set.of()));
        return new Negotiation(more);
    }

    public Negotiation with(OfferId id, Standing standing) {
        return with(new Verdict(id, standing, Set.of()));
    }

    public Negotiation with(Verdict verdict) {
        return new Negotiation(bargains.stream()
                .map(bargain -> bargain.offer().id().equals(verdict.deal())
                        ? new Bargain(bargain.offer(), verdict.standing(), verdict.brokenBy())
                        : bargain)
                .toList());
    }

    public Stream<Offer> standing(Standing standing) {
        return bargains.stream()
                .filter(bargain -> bargain.standing() == standing)
                .map(Bargain::offer);
    }

    /** As if an offer had been accepted. */
    public Negotiation accepting(Offer offer) {
        Negotiation known = find(offer.id()).isPresent() ? this : with(offer);
        return known.with(offer.id(), Standing.ACCEPTED);
    }

    /** The terms of accepted deals that an order of a role does not keep in a round. */
    public List<Violation> violations(RoleId role, Order order, int round) {
        return standing(Standing.ACCEPTED)
                .flatMap(deal -> violations(deal, role, order, round))
                .toList();
    }

    private static Stream<Violation> violations(Offer deal, RoleId role, Order order, int round) {
        return deal.terms().stream()
                .filter(term -> term.role().equals(role) && term.inForce(round))
                .filter(term -> !term.isKeptBy(order.level(term.lever())))
                .map(term -> new Violation(deal.id(), term, order.level(term.lever())));
    }

    /** The levels that accepted deals leave to a lever in a round. */
    public Scope scope(RoleId role, LeverId lever, int round) {
        return scope(standing(Standing.ACCEPTED), role, lever, round);
    }

    private static Scope scope(Stream<Offer> deals, RoleId role, LeverId lever, int round) {
        return deals.flatMap(deal -> deal.terms().stream())
                .filter(term -> term.role().equals(role) && term.lever().equals(lever) && term.inForce(round))
                .reduce(Scope.ALL, Scope::within, (first, second) -> first);
    }

    /** The cheapest order that keeps all deals of a role in a round. */
    public Order cheapest(Role role, int round) {
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        for (Lever lever : role.levers()) {
            Scope scope = scope(role.id(), lever.id(), round);
            levels.put(lever.id(), lever.price() < 0 ? scope.most() : scope.least());
        }
        return new Order(levels);
    }

    /** An accepted deal that leaves a role no level for a lever once the terms of an offer bind too; the offer itself when it contradicts itself. */
    public Optional<OfferId> contradiction(Offer offer, RoleId side) {
        List<Term> own =
                offer.terms().stream().filter(term -> term.role().equals(side)).toList();
        for (Term term : own) {
            for (int round = term.fromRound(); round <= term.toRound(); round++) {
                if (!leaves(Stream.of(offer), term, round)) {
                    return Optional.of(offer.id());
                }
                int in = round;
                Optional<OfferId> other = standing(Standing.ACCEPTED)
                        .filter(deal -> !leaves(Stream.of(deal, offer), term, in))
                        .map(Offer::id)
                        .findFirst();
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean leaves(Stream<Offer> deals, Term term, int round) {
        return !scope(deals, term.role(), term.lever(), round).isEmpty();
    }

    /** What becomes of the accepted deals when the orders of a round are known: conditions first, then breaches, then what is done. */
    public List<Verdict> judged(Map<RoleId, Order> orders, int round) {
        return standing(Standing.ACCEPTED)
                .flatMap(deal -> judged(deal, orders, round).stream())
                .toList();
    }

    private static Optional<Verdict> judged(Offer deal, Map<RoleId, Order> orders, int round) {
        if (deal.conditions().stream().anyMatch(condition -> isMissed(condition, orders, round))) {
            return Optional.of(new Verdict(deal.id(), Standing.LAPSED, Set.of()));
        }
        Set<RoleId> by = new TreeSet<>();
        deal.terms().stream().filter(term -> isMissed(term, orders, round)).forEach(term -> by.add(term.role()));
        if (!by.isEmpty()) {
            return Optional.of(new Verdict(deal.id(), Standing.BROKEN, by));
        }
        return deal.lastRound() <= round
                ? Optional.of(new Verdict(deal.id(), Standing.FULFILLED, Set.of()))
                : Optional.empty();
    }

    private static boolean isMissed(Term term, Map<RoleId, Order> orders, int round) {
        Order order = orders.get(term.role());
        return order != null && term.inForce(round) && !term.isKeptBy(order.level(term.lever()));
    }
}
