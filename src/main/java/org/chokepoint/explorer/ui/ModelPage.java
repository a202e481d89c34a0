package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.ui.text.Texts;

/** A model as a whole: questions that it answers, the map of its sectors, or of one, and all its variables. */
@Route("model/:model?")
@AnonymousAllowed
class ModelPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ExplorerFrame frame;
    private final Dossiers dossiers;
    private final ModelVersions versions;
    private final Played played;
    private final Atlas atlas;
    private final Texts texts;
    private String title = "";

    ModelPage(Dossiers dossiers, ModelVersions versions, Played played, Atlas atlas, Texts texts) {
        this.played = played;
        this.dossiers = dossiers;
        this.versions = versions;
        this.atlas = atlas;
        this.texts = texts;
        this.frame = new ExplorerFrame(dossiers, texts);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reading reading = frame.reading(event);
        title = texts.get("explorer.where", reading.name());
        Map<String, List<Variable>> bySector = bySector(reading);
        String sector = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("sector")
                .filter(bySector::containsKey)
                .orElse("");
        if (sector.isEmpty()) {
            List<Component> parts = whole(reading, bySector);
            played.notice(event.getLocation().getQueryParameters(), reading).ifPresent(parts::addFirst);
            frame.show(reading, "", parts.toArray(Component[]::new));
        } else {
            frame.show(
                    reading,
                    reading.sector(sector),
                    sector(reading, sector),
                    table(reading, sector, bySector.getOrDefault(sector, List.of())));
        }
    }

    private List<Component> whole(Reading reading, Map<String, List<Variable>> bySector) {
        Maps maps = new Maps(reading, atlas.causes(reading.dossier()));
        List<Component> parts = new ArrayList<>();
        parts.add(head(reading));
        if (!reading.dossier().questions().isEmpty()) {
            parts.add(Part.section(texts.get("explorer.questions"), Questions.all(reading)));
        }
        boolean isLarge = bySector.size() > 2;
        parts.add(Part.section(
                texts.get(isLarge ? "explorer.map.heading" : "explorer.map.small"),
                Part.line(texts.get(isLarge ? "explorer.map.sectors.about" : "explorer.map.about"), "dim", "small"),
                isLarge ? maps.sectors() : maps.everything()));
        Map<String, List<Variable>> listed =
                isLarge ? bySector : Map.of("", reading.dossier().model().variables());
        parts.add(Part.section(texts.get("explorer.variables"), sectors(reading, listed)));
        parts.add(Part.columns(downloads(reading), others(reading)));
        return parts;
    }

    private Div head(Reading reading) {
        Div head = new Div(
                new H1(reading.name()),
                Part.line(
                        texts.get(
                                "explorer.head",
                                count(reading, Variable.Kind.STOCK),
                                count(reading, Variable.Kind.FLOW),
                                numbers(reading)),
                        "lead"),
                new Search(reading));
        head.addClassName("explorer-head");
        return head;
    }

    private static long numbers(Reading reading) {
        return reading.dossier().model().variables().stream()
                .filter(variable -> variable.isConstant() && variable.about().range() != null)
                .count();
    }

    private static long count(Reading reading, Variable.Kind kind) {
        return reading.dossier().model().variables().stream()
                .filter(variable -> variable.kind() == kind)
                .count();
    }

    private static Map<String, List<Variable>> bySector(Reading reading) {
        Map<String, List<Variable>> bySector = new LinkedHashMap<>();
        reading.dossier()
                .moving()
                .forEach(variable -> bySector.computeIfAbsent(variable.about().group(), _ -> new ArrayList<>())
                        .add(variable));
        return bySector;
    }

    private Div sector(Reading reading, String sector) {
        Anchor back = new Anchor(ExplorerLinks.model(reading.dossier().slug()), texts.get("explorer.map.back"));
        Div head = new Div(back, new H1(reading.sector(sector)));
        head.addClassName("explorer-head");
        return new Div(
                head,
                Part.section(
                        texts.get("explorer.map.sector"),
                        Part.line(texts.get("explorer.map.about"), "dim", "small"),
                        new Maps(reading, atlas.causes(reading.dossier())).sector(sector)));
    }

    private Div sectors(Reading reading, Map<String, List<Variable>> bySector) {
        Div all = new Div();
        all.addClassName("sectors");
        bySector.forEach((sector, variables) -> {
            Div names = new Div();
            names.addClassNames("small", "names");
            variables.stream()
                    .filter(variable -> sector.isEmpty() || variable.kind() != Variable.Kind.FLOW)
                    .forEach(variable -> names.add(reading.link(variable.name())));
            Anchor link = new Anchor(ExplorerLinks.sector(reading.dossier().slug(), sector), reading.sector(sector));
            link.addClassName("b");
            all.add(sector.isEmpty() ? names : new Div(link, names));
        });
        return all;
    }

    private Section table(Reading reading, String sector, List<Variable> variables) {
        List<List<Component>> rows = new ArrayList<>();
        variables.forEach(variable -> rows.add(List.of(
                reading.link(variable.name()),
                reading.say(new Span(), reading.doc(variable)),
                new Span(texts.unit(variable.unit())),
                new Span(reading.kind(variable)))));
        return Part.section(
                texts.get("explorer.sector.variables", reading.sector(sector)),
                Part.table(
                        List.of(
                                texts.get("explorer.column.variable"),
                                texts.get("explorer.column.meaning"),
                                texts.get("explorer.column.unit"),
                                texts.get("explorer.column.kind")),
                        List.of(),
                        rows));
    }

    private Section downloads(Reading reading) {
        String folder = "/models/" + reading.dossier().slug() + "/";
        List<Component> files = new ArrayList<>();
        files.add(Part.document(folder + "model.xmile", texts.get("explorer.download.model")));
        files.add(Part.document(folder + "run.csv", texts.get("explorer.download.run")));
        if (!reading.dossier().observations().isEmpty()) {
            files.add(Part.document(folder + "inputs.csv", texts.get("explorer.download.inputs")));
            files.add(Part.document(folder + "observations.csv", texts.get("explorer.download.observations")));
        }
        String slug = reading.dossier().slug();
        Optional<ModelVersion> now = versions.current(slug);
        versions.of(slug).stream()
                .filter(version -> !now.equals(Optional.of(version)))
                .forEach(earlier -> files.add(Part.document(
                        "/" + ExplorerLinks.file(slug, earlier),
                        texts.get("explorer.download.earlier", earlier.shortly()))));
        return Part.section(
                texts.get("explorer.downloads"),
                Part.list(files),
                Part.line(
                        texts.get(
                                "explorer.version",
                                now.map(ModelVersion::shortly).orElse("")),
                        "dim",
                        "small"));
    }

    private Section others(Reading reading) {
        List<Anchor> others = dossiers.all().stream()
                .filter(dossier -> !dossier.slug().equals(reading.dossier().slug()))
                .map(dossier -> new Anchor(ExplorerLinks.model(dossier.slug()), new Reading(dossier, texts).name()))
                .toList();
        return Part.section(texts.get("explorer.others"), Part.list(others));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
