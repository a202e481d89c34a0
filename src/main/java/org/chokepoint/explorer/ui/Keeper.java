package org.chokepoint.explorer.ui;

import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.explorer.AssumptionSets;
import org.springframework.stereotype.Component;

/** Where sets of assumptions are kept, and who keeps them. */
@Component
record Keeper(AssumptionSets sets, CurrentActor current) {

    Actor actor() {
        return current.actor();
    }
}
