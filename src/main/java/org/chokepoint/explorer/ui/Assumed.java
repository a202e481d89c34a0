package org.chokepoint.explorer.ui;

import com.vaadin.flow.router.QueryParameters;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Dossier;

/** What the assumptions page shows, as its address holds it: an outcome, a time, and the values that are not the model's own. */
record Assumed(String outcome, int time, Assumptions assumptions) {

    private static final String OUTCOME = "LAG";
    private static final int TIME = 21;

    /** What the address says of a model; what it does not know or what is out of range is left out. */
    static Assumed of(QueryParameters query, Dossier dossier) {
        String outcome = query.getSingleParameter("of")
                .filter(name ->
                        dossier.moving().stream().anyMatch(one -> one.name().equals(name)))
                .orElse(OUTCOME);
        int time = query.getSingleParameter("at")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(at -> at > 0 && at <= dossier.model().stop())
                .orElse(TIME);
        return new Assumed(
                outcome,
                time,
                Assumptions.of(dossier, query.getSingleParameter("set").orElse("")));
    }

    Assumed withOutcome(String name) {
        return new Assumed(name, time, assumptions);
    }

    Assumed withTime(int at) {
        return new Assumed(outcome, at, assumptions);
    }

    Assumed with(Assumptions other) {
        return new Assumed(outcome, time, other);
    }

    QueryParameters query() {
        String set = assumptions.isEmpty() ? "" : "&set=" + assumptions.text();
        return QueryParameters.fromString("of=" + outcome + "&at=" + time + set);
    }
}
