package org.chokepoint.negotiation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.scenario.RoleId;

/** What became of a deal in a round: {@code LAPSED}, {@code BROKEN} by some, or {@code FULFILLED}. */
public record Verdict(OfferId deal, Standing standing, Set<RoleId> brokenBy) {

    public Verdict {
        brokenBy = Collections.unmodifiableSet(new TreeSet<>(brokenBy));
    }
}
