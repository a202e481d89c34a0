package org.chokepoint.negotiation;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.scenario.RoleId;

/** An offer and what became of it; {@code brokenBy} is empty unless it is broken. */
public record Bargain(Offer offer, Standing standing, Set<RoleId> brokenBy) {

    public Bargain {
        brokenBy = Collections.unmodifiableSet(new TreeSet<>(brokenBy));
    }

    /** Whether those who are no part of it may know it: a public deal, or one that was broken. */
    public boolean isPublic() {
        return standing == Standing.BROKEN || standing.isDeal() && !offer.secret();
    }

    /** What those know of it who are no part of it: not what it answered, and not how long it could have been accepted. */
    public Bargain published() {
        Offer open = new Offer(
                offer.id(),
                offer.from(),
                offer.to(),
                offer.terms(),
                offer.conditions(),
                offer.secret(),
                Optional.empty(),
                Optional.empty());
        return new Bargain(open, standing, brokenBy);
    }
}
