package org.chokepoint.game;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.scenario.ScenarioVersion;

/**
 * What a game is played by: the version of the scenario and of the model, the parameters that nobody knows, by name, and what is assumed
 * in their place. Without versions it is all as it is now, with the model's own list of what nobody knows.
 */
public record Basis(
        Optional<ScenarioVersion> scenario,
        Optional<ModelVersion> version,
        List<String> uncertain,
        Optional<Assumed> assumed) {

    /** All as it is now, nothing assumed. */
    public static final Basis PRESENT = new Basis(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Basis {
        uncertain = List.copyOf(uncertain);
    }

    public Basis on(ScenarioVersion rules, ModelVersion model, List<String> unknown) {
        return new Basis(Optional.of(rules), Optional.of(model), unknown, assumed);
    }

    public Basis assuming(Assumed set) {
        return new Basis(scenario, version, uncertain, Optional.of(set));
    }

    /** The version of the model as a page shows it. */
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
