package org.chokepoint.game.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.game.Lever;
import org.chokepoint.game.LeverId;
import org.chokepoint.game.Objective;
import org.chokepoint.game.Role;
import org.chokepoint.game.RoleId;
import org.chokepoint.game.Scenario;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code scenario.yaml}. */
final class ScenarioReader {

    private ScenarioReader() {}

    /** @throws IllegalArgumentException naming the field that is missing or wrong */
    static Scenario read(String slug, String yaml) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        Fields file = Fields.of("scenario", loaded);
        Fields calendar = file.fields("calendar");
        return new Scenario(
                slug,
                file.text("title"),
                file.integer("minutes"),
                file.text("model"),
                new Scenario.Calendar(
                        calendar.integer("start"),
                        calendar.integer("quarters-per-round"),
                        calendar.integer("rounds"),
                        calendar.integer("horizon")),
                file.text("background"),
                file.list("roles").stream().map(ScenarioReader::role).toList(),
                file.list("shown").stream().map(ScenarioReader::shown).toList());
    }

    private static Role role(Fields role) {
        return new Role(
                new RoleId(role.text("id")),
                role.text("name"),
                role.text("name-zh"),
                role.text("want"),
                role.text("briefing"),
                role.text("currency"),
                role.number("budget"),
                role.number("point"),
                role.list("levers").stream().map(ScenarioReader::lever).toList(),
                role.list("objectives").stream().map(ScenarioReader::objective).toList());
    }

    private static Lever lever(Fields lever) {
        List<Lever.Stop> stops = lever.pairs("stops").stream()
                .map(pair -> new Lever.Stop(((Number) pair.getFirst()).doubleValue(), String.valueOf(pair.getLast())))
                .toList();
        return new Lever(
                new LeverId(lever.text("id")), lever.text("name"), lever.text("facts"), lever.number("price"), stops);
    }

    private static Objective objective(Fields objective) {
        Objective.Measure measure = objective.has("span")
                ? new Objective.Measure.Relative(objective.number("span"), objective.has("less-is-better"))
                : new Objective.Measure.Absolute(objective.number("floor"), objective.number("target"));
        return new Objective(objective.text("label"), objective.text("variable"), objective.number("weight"), measure);
    }

    private static Scenario.Shown shown(Fields shown) {
        return new Scenario.Shown(
                shown.text("variable"),
                shown.text("title"),
                shown.text("unit"),
                shown.text("finding"),
                shown.text("why"));
    }

    /** Fields of a YAML mapping, with the path to it for messages. */
    private record Fields(String path, Map<?, ?> map) {

        static Fields of(String path, Object value) {
            if (value instanceof Map<?, ?> map) {
                return new Fields(path, map);
            }
            throw new IllegalArgumentException(path + " is a mapping of fields, found " + value);
        }

        boolean has(String field) {
            return map.containsKey(field);
        }

        String text(String field) {
            return String.valueOf(value(field)).strip();
        }

        int integer(String field) {
            return Math.toIntExact(Math.round(number(field)));
        }

        double number(String field) {
            if (value(field) instanceof Number number) {
                return number.doubleValue();
            }
            throw new IllegalArgumentException(path + "." + field + " is a number, found '" + value(field) + "'");
        }

        Fields fields(String field) {
            return of(path + "." + field, value(field));
        }

        List<Fields> list(String field) {
            return items(field).stream()
                    .map(item -> of(path + "." + field, item))
                    .toList();
        }

        List<List<?>> pairs(String field) {
            return items(field).stream().<List<?>>map(item -> (List<?>) item).toList();
        }

        private List<?> items(String field) {
            if (value(field) instanceof List<?> items) {
                return items;
            }
            throw new IllegalArgumentException(path + "." + field + " is a list");
        }

        private Object value(String field) {
            return Optional.<Object>ofNullable(map.get(field))
                    .orElseThrow(() -> new IllegalArgumentException(path + " needs the field '" + field + "'"));
        }
    }
}
