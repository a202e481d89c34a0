package org.chokepoint.game.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.dynamics.Range;
import org.chokepoint.game.Basis;
import org.chokepoint.game.Game;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.Draw;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.ScenarioVersion;
import org.chokepoint.scenario.ScenarioVersions;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.World;
import org.springframework.stereotype.Component;

/** The rules of scenarios over worlds, each on the basis that a game was opened with; the few used last are kept. */
@Component
class Worlds {

    static final int KEPT = 16;

    private final Scenarios scenarios;
    private final ModelVersions versions;
    private final ScenarioVersions rules;
    private final Map<Key, Game> games = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Game> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(String scenario, Basis basis) {}

    Worlds(Scenarios scenarios, ModelVersions versions, ScenarioVersions rules) {
        this.scenarios = scenarios;
        this.versions = versions;
        this.rules = rules;
    }

    /** @throws IllegalArgumentException for a scenario that the content folder does not have now */
    Scenario scenario(String slug) {
        return scenarios
                .find(slug)
                .orElseThrow(() -> new IllegalArgumentException("there is no scenario '" + slug + "'"));
    }

    /** The same settings on the scenario and the model as they are now, if they name no versions yet. */
    Settings pinned(Scenario scenario, Settings settings) {
        ModelVersion now = versions.current(scenario.model())
                .orElseThrow(() -> new IllegalStateException("there is no version of the model " + scenario.model()));
        return settings.pinned(rules.keep(scenario), now, scenarios.uncertain(scenario));
    }

    /** @throws IllegalStateException for a version of the scenario or the model that is not kept here */
    Game game(String scenario, Basis basis) {
        Key key = new Key(scenario, basis);
        synchronized (games) {
            return games.computeIfAbsent(key, _ -> create(scenario(scenario, basis), basis));
        }
    }

    private Game create(Scenario scenario, Basis basis) {
        Model model = basis.version().map(this::model).orElseGet(() -> scenarios.modelOf(scenario));
        List<Range> uncertain = basis.version().isPresent()
                ? Scenarios.ranges(model, basis.uncertain())
                : scenarios.uncertain(scenario);
        World best = new World(scenario, model, Model::run).under(new Draw(basis.held()));
        return new Game(scenario, best, uncertain);
    }

    private Scenario scenario(String slug, Basis basis) {
        return basis.scenario().map(this::scenario).orElseGet(() -> scenario(slug));
    }

    private Scenario scenario(ScenarioVersion version) {
        return rules.find(version)
                .orElseThrow(() -> new IllegalStateException(
                        "the game is played by version " + version.id() + " of its scenario, which is not kept here"));
    }

    private Model model(ModelVersion version) {
        return versions.find(version)
                .orElseThrow(() -> new IllegalStateException(
                        "the game is played on version " + version.id() + " of its model, which is not kept here"));
    }
}
