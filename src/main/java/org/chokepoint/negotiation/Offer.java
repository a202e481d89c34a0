package org.chokepoint.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.scenario.RoleId;

/**
 * What one team offers another. Once accepted, the terms bind; the deal lapses when a condition is not met. An offer may answer
 * another, which it replaces.
 */
public record Offer(
        OfferId id,
        RoleId from,
        RoleId to,
        List<Term> terms,
        List<Term> conditions,
        boolean secret,
        Optional<Instant> expiry,
        Optional<OfferId> counters) {

    public Offer {
        terms = List.copyOf(terms);
        conditions = List.copyOf(conditions);
    }

    public boolean isBetween(RoleId role) {
        return from.equals(role) || to.equals(role);
    }

    public RoleId other(RoleId role) {
        return from.equals(role) ? to : from;
    }

    /** The last round of which it says anything. */
    public int lastRound() {
        return Stream.concat(terms.stream(), conditions.stream())
                .mapToInt(Term::toRound)
                .max()
                .orElse(0);
    }
}
