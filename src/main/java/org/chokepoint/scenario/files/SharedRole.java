package org.chokepoint.scenario.files;

import java.util.List;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.scenario.Objective;
import org.chokepoint.scenario.RoleId;

/** What {@code roles.yaml} says of a role for all scenarios. */
record SharedRole(RoleId id, String name, String nameZh, String want, String currency, List<Objective> objectives) {

    private static final Set<String> ROLE = Set.of("id", "name", "name-zh", "want", "currency", "objectives");

    static SharedRole read(ContentNode.Fields role, FieldReader reader, List<Shelf.Mention> mentions) {
        reader.only(role, ROLE);
        String id = reader.text(role, "id");
        return new SharedRole(
                reader.made(role.place("id"), () -> new RoleId(id)).orElse(new RoleId("XXX")),
                reader.text(role, "name"),
                reader.text(role, "name-zh"),
                reader.text(role, "want"),
                reader.text(role, "currency"),
                reader.records(role, "objectives").stream()
                        .map(objective -> objective(objective, reader, mentions))
                        .toList());
    }

    private static Objective objective(ContentNode.Fields objective, FieldReader reader, List<Shelf.Mention> mentions) {
        reader.only(objective, Set.of("label", "variable", "weight", "span", "less-is-better", "floor", "target"));
        Objective.Measure measure = objective.has("span")
                ? new Objective.Measure.Relative(reader.number(objective, "span"), objective.has("less-is-better"))
                : new Objective.Measure.Absolute(reader.number(objective, "floor"), reader.number(objective, "target"));
        String variable = reader.text(objective, "variable");
        mentions.add(new Shelf.Mention(variable, objective.place("variable")));
        return new Objective(reader.text(objective, "label"), variable, reader.number(objective, "weight"), measure);
    }
}
