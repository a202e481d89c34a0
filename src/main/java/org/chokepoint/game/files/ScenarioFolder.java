package org.chokepoint.game.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.game.Scenario;
import org.chokepoint.game.Scenarios;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads every scenario with its model at start; what is broken is reported and left out, the rest is played. */
@Component
class ScenarioFolder implements Scenarios {

    private static final Logger LOG = LoggerFactory.getLogger(ScenarioFolder.class);

    private final Map<String, Scenario> scenarios = new TreeMap<>();
    private final Map<String, Model> models = new TreeMap<>();

    ScenarioFolder(@Value("${chokepoint.content}") Path content) {
        folders(content.resolve("models")).forEach(this::readModel);
        folders(content.resolve("scenarios")).forEach(this::readScenario);
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
        Model model = models.get(scenario.model());
        if (model == null) {
            throw new IllegalStateException("scenario " + scenario.slug() + " has no model " + scenario.model());
        }
        return model;
    }

    private void readModel(Path folder) {
        Path file = folder.resolve("model.xmile");
        try (InputStream xmile = Files.newInputStream(file)) {
            models.put(folder.getFileName().toString(), Model.read(xmile));
        } catch (ModelException wrong) {
            wrong.problems().forEach(problem -> LOG.warn("{}:{}", file, problem));
        } catch (IOException unreadable) {
            LOG.warn("{}: cannot be read: {}", file, unreadable.getMessage());
        }
    }

    private void readScenario(Path folder) {
        Path file = folder.resolve("scenario.yaml");
        String slug = folder.getFileName().toString();
        try {
            Scenario scenario = ScenarioReader.read(slug, Files.readString(file));
            if (models.containsKey(scenario.model())) {
                scenarios.put(slug, scenario);
            } else {
                LOG.warn("{}: there is no usable model '{}'", file, scenario.model());
            }
        } catch (RuntimeException | IOException wrong) {
            LOG.warn("{}: {}", file, wrong.getMessage());
        }
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the content folder needs " + parent, e);
        }
    }
}
