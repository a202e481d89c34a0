package org.chokepoint.game;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.ModelVersion;

/**
 * What the worlds of a game are computed with: the version of the model, the parameters that nobody knows, by name, and what is
 * assumed in their place. Without a version it is the model as it is now, and its own list of what nobody knows.
 */
public record Basis(Optional<ModelVersion> version, List<String> uncertain, Optional<Assumed> assumed) {

    /** The model as it is now, nothing assumed. */
    public static final Basis PRESENT = new Basis(Optional.empty(), List.of(), Optional.empty());

    public Basis {
        uncertain = List.copyOf(uncertain);
    }

    public Basis on(ModelVersion model, List<String> unknown) {
        return new Basis(Optional.of(model), unknown, assumed);
    }

    public Basis assuming(Assumed set) {
        return new Basis(version, uncertain, Optional.of(set));
    }

    /** The version as a page shows it. */
    public Optional<String> shortVersion() {
        return version.map(ModelVersion::shortly);
    }

    /** What somebody called what is assumed. */
    public Optional<String> assumptions() {
        return assumed.map(Assumed::name);
    }

    /** The parameters that are not drawn. */
    public Map<String, Double> held() {
        return assumed.map(Assumed::values).orElse(Map.of());
    }
}
