package org.chokepoint.scenario.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Models;
import org.chokepoint.scenario.Intelligence;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** Reads {@code scenario.yaml} and checks that what it names is in its model and in the shared lists. */
final class ScenarioReader {

    private static final Set<String> FILE = Set.of(
            "title",
            "minutes",
            "purpose",
            "model",
            "calendar",
            "background",
            "rules",
            "paces",
            "cards",
            "shown",
            "situations",
            "intelligence",
            "questions",
            "headlines",
            "roles");
    private static final SharedRole NOBODY = new SharedRole(new RoleId("XXX"), "", "", "", "", List.of());

    private final ContentFile file;
    private final Shelves shelves;
    private final FieldReader reader;
    private final References references;

    ScenarioReader(ContentFile file, Models models, Shelves shelves, List<Problem> problems) {
        this.file = file;
        this.shelves = shelves;
        this.reader = new FieldReader(file.path(), problems);
        ContentNode.Fields header = file.header();
        String name = reader.text(header, "model");
        Optional<Model> model = models.find(name);
        if (model.isEmpty() && !name.isEmpty()) {
            reader.problem(
                    header.place("model"), "there is no usable model '" + name + "': name one of " + models.slugs());
        }
        this.references = new References(reader, model, problems);
    }

    /** The scenario, or nothing when anything in the file or in what it uses is wrong. */
    Optional<Scenario> read() {
        ContentNode.Fields header = file.header();
        reader.only(header, FILE);
        Scenario.Calendar calendar = calendar(reader.fields(header, "calendar"));
        PlayReader play = new PlayReader(header, reader, references, calendar);
        Scenario scenario = new Scenario(
                file.folder(),
                reader.text(header, "title"),
                reader.integer(header, "minutes"),
                reader.text(header, "purpose"),
                reader.text(header, "model"),
                calendar,
                shelves.citations().text(reader, header, "background"),
                reader.records(header, "roles").stream().map(this::role).toList(),
                reader.records(header, "shown").stream().map(this::shown).toList(),
                situations(header),
                play.rules(),
                play.paces(),
                play.cards(shelves.cards()),
                play.intelligence(shelves.citations()),
                play.questions(),
                play.headlines());
        check(header, scenario);
        return reader.failed() || references.failedElsewhere() ? Optional.empty() : Optional.of(scenario);
    }

    private void check(ContentNode.Fields header, Scenario scenario) {
        if (scenario.roles().isEmpty()) {
            reader.problem(header.place("roles"), "a scenario has at least one role");
        }
        for (Intelligence card : scenario.intelligence()) {
            if (!scenario.has(card.role())) {
                reader.problem(
                        header.place("intelligence"),
                        "'" + card.id() + "' is for the role " + card.role().value() + ", which is not played here");
            }
        }
    }

    private Scenario.Calendar calendar(ContentNode.Fields calendar) {
        Scenario.Calendar read = new Scenario.Calendar(
                reader.integer(calendar, "start"),
                reader.integer(calendar, "quarters-per-round"),
                reader.integer(calendar, "rounds"),
                reader.integer(calendar, "horizon"));
        int end = read.start() + read.rounds() * read.quartersPerRound();
        if (!reader.failed() && (read.rounds() < 1 || read.quartersPerRound() < 1 || read.horizon() < end)) {
            reader.problem(
                    calendar,
                    "the calendar has rounds of at least one quarter and a horizon at or after their end, " + end);
        }
        return read;
    }

    private Role role(ContentNode.Fields role) {
        reader.only(role, Set.of("id", "budget", "point", "levers", "briefing"));
        SharedRole shared = references
                .entry(shelves.roles(), role.place("id"), reader.text(role, "id"))
                .orElse(NOBODY);
        return new Role(
                shared.id(),
                shared.name(),
                shared.nameZh(),
                shared.want(),
                reader.text(role, "briefing"),
                shared.currency(),
                reader.number(role, "budget"),
                reader.number(role, "point"),
                levers(role),
                shared.objectives());
    }

    private List<Lever> levers(ContentNode.Fields role) {
        return reader.items(role, "levers").stream()
                .flatMap(node -> references.entry(shelves.levers(), node, reader.text(node, "levers")).stream())
                .toList();
    }

    private Scenario.Shown shown(ContentNode.Fields shown) {
        reader.only(shown, Set.of("variable", "title", "unit", "finding", "why"));
        return new Scenario.Shown(
                references.variable(shown, "variable"),
                reader.text(shown, "title"),
                reader.text(shown, "unit"),
                reader.text(shown, "finding"),
                reader.text(shown, "why"));
    }

    private List<Scenario.Situation> situations(ContentNode.Fields header) {
        if (!header.has("situations")) {
            return List.of();
        }
        List<Scenario.Situation> situations = new ArrayList<>();
        reader.fields(header, "situations")
                .fields()
                .forEach((name, levels) -> situations.add(new Scenario.Situation(name, levels(name, levels))));
        return situations;
    }

    private Order levels(String name, ContentNode node) {
        if (name.equals("history")) {
            reader.problem(node, "history is always tried: give this situation another name");
        }
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        reader.fields(node, name).fields().forEach((lever, level) -> {
            references.known(level, lever);
            double read = reader.number(level, lever);
            if (read < 0 || read > 1) {
                reader.problem(level, "a lever lies between 0 and 1, found " + read);
            }
            reader.made(level, () -> new LeverId(lever)).ifPresent(id -> levels.put(id, read));
        });
        return new Order(levels);
    }
}
