package org.chokepoint.explorer;

import java.util.List;
import java.util.Optional;
import org.chokepoint.account.UserId;

/** The named sets of assumptions of this installation; each has an instructor who keeps it, and whoever knows its id may use it. */
public interface AssumptionSets {

    /**
     * Keeps assumptions about the model as it is now; a set of the same name and owner is replaced and keeps its id.
     *
     * @throws IllegalArgumentException for a model that is not there, or a name that is blank or too long
     */
    AssumptionSet keep(UserId owner, String slug, String name, Assumptions assumptions);

    Optional<AssumptionSet> find(AssumptionSetId set);

    /** The sets of an instructor about a model, by name. */
    List<AssumptionSet> of(UserId owner, String slug);

    /** Forgets a set, if it is the owner's. */
    void forget(UserId owner, AssumptionSetId set);
}
