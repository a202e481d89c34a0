package org.chokepoint.game;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.RoleId;

/** What a team wants to offer another; {@code expiry} is at the latest the end of drafting. */
public record Proposal(RoleId to, List<Term> terms, List<Term> conditions, boolean secret, Optional<Instant> expiry) {

    public Proposal {
        terms = List.copyOf(terms);
        conditions = List.copyOf(conditions);
    }
}
