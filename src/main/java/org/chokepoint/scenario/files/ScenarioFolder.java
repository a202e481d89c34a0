package org.chokepoint.scenario.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Models;
import org.chokepoint.dynamics.Range;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.springframework.stereotype.Component;

/** Reads every scenario at start; what is broken is reported and left out, the rest is played. */
@Component
class ScenarioFolder implements Scenarios, ContentCheck {

    private final Models models;
    private final Map<String, Scenario> scenarios = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private final Content content;

    ScenarioFolder(Content content, Models models) {
        this.content = content;
        this.models = models;
        Shelves shelves = Shelves.of(content, problems);
        for (ContentFile file : content.find("scenarios/*/scenario.yaml")) {
            new ScenarioReader(file, models, shelves, problems)
                    .read()
                    .ifPresent(read -> scenarios.put(read.slug(), read));
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

    /** What the calibration of the model names; that file is checked where it is used to fit. */
    @Override
    public List<Range> uncertain(Scenario scenario) {
        return content.find("models/" + scenario.model() + "/calibration.yaml").stream()
                .flatMap(file -> Scenarios.ranges(modelOf(scenario), fitted(file)).stream())
                .toList();
    }

    private static List<String> fitted(ContentFile file) {
        FieldReader reader = new FieldReader(file.path(), new ArrayList<>());
        return reader.records(file.header(), "parameters").stream()
                .map(fields -> reader.text(fields, "name"))
                .toList();
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
