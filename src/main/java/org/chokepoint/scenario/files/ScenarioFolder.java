package org.chokepoint.scenario.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Models;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.springframework.stereotype.Component;

/** Reads every scenario at start; what is broken is reported and left out, the rest is played. */
@Component
class ScenarioFolder implements Scenarios, ContentCheck {

    private final Models models;
    private final Map<String, Scenario> scenarios = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ScenarioFolder(Content content, Models models) {
        this.models = models;
        for (ContentFile file : content.find("scenarios/*/scenario.yaml")) {
            new ScenarioReader(file, models, problems).read().ifPresent(read -> scenarios.put(read.slug(), read));
        }
    }

    @Override
    public List<Scenario> all() {
        return List.copyOf(scenarios.values());
    }

    @Override
    public Optional<Scenario> find(String slug) {
        return Optional.ofNullable(scenarios.get(slug));
    }

    @Override
    public Model modelOf(Scenario scenario) {
        return models.find(scenario.model())
                .orElseThrow(() ->
                        new IllegalStateException("scenario " + scenario.slug() + " has no model " + scenario.model()));
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
