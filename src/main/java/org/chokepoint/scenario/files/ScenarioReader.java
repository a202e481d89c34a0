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
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Objective;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** Reads {@code scenario.yaml} and checks that the variables it names are in its model. */
final class ScenarioReader {

    private static final Set<String> FILE =
            Set.of("title", "minutes", "model", "calendar", "background", "shown", "roles", "situations");
    private static final Set<String> ROLE =
            Set.of("id", "name", "name-zh", "want", "briefing", "currency", "budget", "point", "levers", "objectives");

    private final ContentFile file;
    private final FieldReader reader;
    private final Optional<Model> model;

    ScenarioReader(ContentFile file, Models models, List<Problem> problems) {
        this.file = file;
        this.reader = new FieldReader(file.path(), problems);
        ContentNode.Fields header = file.header();
        String name = reader.text(header, "model");
        this.model = models.find(name);
        if (model.isEmpty() && !name.isEmpty()) {
            reader.problem(
                    header.place("model"), "there is no usable model '" + name + "': name one of " + models.slugs());
        }
    }

    /** The scenario, or nothing when anything in the file is wrong. */
    Optional<Scenario> read() {
        ContentNode.Fields header = file.header();
        reader.only(header, FILE);
        Scenario scenario = new Scenario(
                file.folder(),
                reader.text(header, "title"),
                reader.integer(header, "minutes"),
                reader.text(header, "model"),
                calendar(reader.fields(header, "calendar")),
                reader.text(header, "background"),
                reader.records(header, "roles").stream().map(this::role).toList(),
                reader.records(header, "shown").stream().map(this::shown).toList(),
                situations(header));
        if (scenario.roles().isEmpty()) {
            reader.problem(header.place("roles"), "a scenario has at least one role");
        }
        return reader.failed() ? Optional.empty() : Optional.of(scenario);
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
        reader.only(role, ROLE);
        String id = reader.text(role, "id");
        return new Role(
                reader.made(role.place("id"), () -> new RoleId(id)).orElse(new RoleId("XXX")),
                reader.text(role, "name"),
                reader.text(role, "name-zh"),
                reader.text(role, "want"),
                reader.text(role, "briefing"),
                reader.text(role, "currency"),
                reader.number(role, "budget"),
                reader.number(role, "point"),
                reader.records(role, "levers").stream().map(this::lever).toList(),
                reader.records(role, "objectives").stream().map(this::objective).toList());
    }

    private Lever lever(ContentNode.Fields lever) {
        reader.only(lever, Set.of("id", "name", "price", "facts", "stops"));
        String id = variable(lever, "id");
        return new Lever(
                reader.made(lever.place("id"), () -> new LeverId(id)).orElse(new LeverId("X0")),
                reader.text(lever, "name"),
                reader.text(lever, "facts"),
                reader.number(lever, "price"),
                reader.items(lever, "stops").stream().map(this::stop).toList());
    }

    private Lever.Stop stop(ContentNode stop) {
        List<ContentNode> pair = reader.items(stop, "stops");
        if (pair.size() != 2) {
            reader.problem(stop, "a stop is a pair of level and name, like [0.5, licence]");
            return new Lever.Stop(0, "");
        }
        double level = reader.number(pair.getFirst(), "level");
        if (level < 0 || level > 1) {
            reader.problem(pair.getFirst(), "the level of a stop lies between 0 and 1, found " + level);
        }
        return new Lever.Stop(level, reader.text(pair.getLast(), "name of the stop"));
    }

    private Objective objective(ContentNode.Fields objective) {
        reader.only(objective, Set.of("label", "variable", "weight", "span", "less-is-better", "floor", "target"));
        Objective.Measure measure = objective.has("span")
                ? new Objective.Measure.Relative(reader.number(objective, "span"), objective.has("less-is-better"))
                : new Objective.Measure.Absolute(reader.number(objective, "floor"), reader.number(objective, "target"));
        return new Objective(
                reader.text(objective, "label"),
                variable(objective, "variable"),
                reader.number(objective, "weight"),
                measure);
    }

    private Scenario.Shown shown(ContentNode.Fields shown) {
        return new Scenario.Shown(
                variable(shown, "variable"),
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
            known(level, lever);
            double read = reader.number(level, lever);
            if (read < 0 || read > 1) {
                reader.problem(level, "a lever lies between 0 and 1, found " + read);
            }
            reader.made(level, () -> new LeverId(lever)).ifPresent(id -> levels.put(id, read));
        });
        return new Order(levels);
    }

    private String variable(ContentNode.Fields fields, String field) {
        String name = reader.text(fields, field);
        known(fields.place(field), name);
        return name;
    }

    private void known(ContentNode at, String name) {
        if (!name.isEmpty() && model.isPresent() && model.get().variable(name).isEmpty()) {
            reader.problem(at, "the model has no variable '" + name + "'");
        }
    }
}
