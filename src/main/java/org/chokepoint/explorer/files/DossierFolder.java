package org.chokepoint.explorer.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.LeverNames;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Models;
import org.chokepoint.explorer.Calibration;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.explorer.Doubt;
import org.chokepoint.explorer.Mechanism;
import org.chokepoint.explorer.Names;
import org.chokepoint.explorer.Observation;
import org.chokepoint.explorer.Question;
import org.springframework.stereotype.Component;

/** Reads at start what lies beside every model; what is broken is reported and left out, the model stays. */
@Component
class DossierFolder implements Dossiers, ContentCheck {

    private final Content content;
    private final Map<String, Dossier> dossiers = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    DossierFolder(Content content, Models models) {
        this.content = content;
        models.slugs().forEach(slug -> models.find(slug).ifPresent(model -> read(slug, model)));
    }

    private void read(String slug, Model model) {
        Map<String, Observation> observations = file(slug, "observations.csv")
                .map(file -> new ObservationReader(file, problems).read())
                .orElse(Map.of());
        Map<String, Mechanism> mechanisms = file(slug, "mechanisms.yaml")
                .map(file -> MechanismReader.mechanisms(file, problems))
                .orElse(Map.of());
        Optional<Calibration> calibration = file(slug, "calibration.yaml")
                .flatMap(file -> new CalibrationReader(file, model, observations, problems).read());
        List<Doubt> doubts = file(slug, "doubts.yaml")
                .map(file -> MechanismReader.doubts(file, problems))
                .orElse(List.of());
        List<Question> questions = file(slug, "questions.yaml")
                .map(file -> MechanismReader.questions(file, model, problems))
                .orElse(List.of());
        Names names = file(slug, "names-zh.yaml")
                .map(file -> new NamesReader(file, model, problems).read(LeverNames.of(content)))
                .orElse(Names.NONE);
        Dossier dossier = new Dossier(slug, model, observations, mechanisms, calibration, doubts, questions, names);
        problems.addAll(EvidenceCheck.of(dossier));
        dossiers.put(slug, dossier);
    }

    private Optional<ContentFile> file(String slug, String name) {
        return content.find("models/" + slug + "/" + name).stream().findFirst();
    }

    @Override
    public Optional<Dossier> find(String slug) {
        return Optional.ofNullable(dossiers.get(slug));
    }

    @Override
    public List<Dossier> all() {
        return List.copyOf(dossiers.values());
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
