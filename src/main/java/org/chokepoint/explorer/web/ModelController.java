package org.chokepoint.explorer.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Dossiers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Models to take away: the file, its observations, its historical line and the levers that made it. */
@Controller
class ModelController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Content content;
    private final Dossiers dossiers;
    private final ModelVersions versions;

    ModelController(Content content, Dossiers dossiers, ModelVersions versions) {
        this.content = content;
        this.dossiers = dossiers;
        this.versions = versions;
    }

    @GetMapping("/models/{slug}/model.xmile")
    ResponseEntity<String> model(@PathVariable("slug") String slug) {
        return file(slug, "model.xmile")
                .map(file -> answer(slug + ".xmile", MediaType.APPLICATION_XML, file.body()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The file of a version that was in use here, so that a session of that time can be computed again. */
    @GetMapping("/models/{slug}/versions/{version:[0-9a-f]{64}}.xmile")
    ResponseEntity<String> version(@PathVariable("slug") String slug, @PathVariable("version") String version) {
        ModelVersion asked = new ModelVersion(version);
        return Optional.of(asked)
                .filter(versions.of(slug)::contains)
                .flatMap(versions::file)
                .map(file -> answer(slug + "-" + asked.shortly() + ".xmile", MediaType.APPLICATION_XML, file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/models/{slug}/observations.csv")
    ResponseEntity<String> observations(@PathVariable("slug") String slug) {
        return file(slug, "observations.csv")
                .map(file -> answer(slug + "-observations.csv", CSV, file.body()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Every value at whole time units, of the historical line or of the one under assumptions. */
    @GetMapping("/models/{slug}/run.csv")
    ResponseEntity<String> run(
            @PathVariable("slug") String slug, @RequestParam(name = "set", defaultValue = "") String set) {
        return dossiers.find(slug)
                .map(dossier -> answer(
                        slug + "-run.csv",
                        CSV,
                        table(
                                dossier.model().run(Assumptions.of(dossier, set).inputs()),
                                dossier.model().columns())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The levers of the historical line, in the form in which the command line takes inputs. */
    @GetMapping("/models/{slug}/inputs.csv")
    ResponseEntity<String> inputs(@PathVariable("slug") String slug) {
        return dossiers.find(slug)
                .map(Dossier::model)
                .map(model -> answer(slug + "-inputs.csv", CSV, table(model.run(Inputs.none()), levers(model))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<ContentFile> file(String slug, String name) {
        return dossiers.find(slug)
                .flatMap(dossier -> content.find("models/" + dossier.slug() + "/" + name).stream()
                        .findFirst());
    }

    private static List<String> levers(Model model) {
        return model.variables().stream()
                .filter(variable -> variable.about().basis().equals("history"))
                .map(Variable::name)
                .toList();
    }

    private static String table(Run run, List<String> columns) {
        StringBuilder table = new StringBuilder("time");
        columns.forEach(column -> table.append(',').append(column));
        List<double[]> series = columns.stream().map(run::series).toList();
        int each = Math.max(1, (int) Math.round(1 / (run.time(1) - run.time(0))));
        for (int step = 0; step < run.size(); step += each) {
            table.append('\n').append(run.time(step));
            for (double[] values : series) {
                table.append(',').append(values[step]);
            }
        }
        return table.append('\n').toString();
    }

    private static ResponseEntity<String> answer(String name, MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }
}
