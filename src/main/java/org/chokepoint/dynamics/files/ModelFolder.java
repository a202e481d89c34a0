package org.chokepoint.dynamics.files;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Models;
import org.springframework.stereotype.Component;

/** Reads every model at start; a broken one is reported and left out, and so is one whose units do not fit. */
@Component
class ModelFolder implements Models, ContentCheck {

    private final Map<String, Model> models = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ModelFolder(Content content) {
        content.find("models/*/model.xmile").forEach(this::read);
    }

    @Override
    public Optional<Model> find(String slug) {
        return Optional.ofNullable(models.get(slug));
    }

    @Override
    public Set<String> slugs() {
        return Set.copyOf(models.keySet());
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void read(ContentFile file) {
        try {
            byte[] xmile = file.body().getBytes(StandardCharsets.UTF_8);
            Model model = Model.read(new ByteArrayInputStream(xmile));
            model.warnings().forEach(warning -> problems.add(problem(file, warning)));
            if (model.warnings().isEmpty()) {
                models.put(file.folder(), model);
            }
        } catch (ModelException wrong) {
            wrong.problems().forEach(problem -> problems.add(problem(file, problem)));
        }
    }

    private static Problem problem(ContentFile file, ModelProblem problem) {
        String variable = problem.variable().isEmpty() ? "" : problem.variable() + ": ";
        return new Problem(file.path(), problem.line(), problem.column(), variable + problem.message());
    }
}
