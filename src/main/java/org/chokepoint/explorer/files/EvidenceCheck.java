package org.chokepoint.explorer.files;

import java.util.List;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Dossier;

/** Every id of evidence that a model names is that of an observation or a mechanism beside it. */
final class EvidenceCheck {

    private EvidenceCheck() {}

    static List<Problem> of(Dossier dossier) {
        return dossier.model().variables().stream()
                .flatMap(variable -> variable.about().evidence().stream()
                        .filter(id -> !dossier.observations().containsKey(id)
                                && !dossier.mechanisms().containsKey(id))
                        .map(id -> problem(dossier, variable, id)))
                .toList();
    }

    private static Problem problem(Dossier dossier, Variable variable, String id) {
        return new Problem(
                "models/" + dossier.slug() + "/model.xmile",
                variable.about().line(),
                1,
                variable.name() + ": there is no evidence '" + id
                        + "': name a row of observations.csv or a mechanism of mechanisms.yaml");
    }
}
