package org.chokepoint.scenario.files;

import java.util.List;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;

/** Reads a lever of {@code levers.yaml}. */
record LeverReader(Citations citations) {

    private static final Set<String> LEVER =
            Set.of("id", "name", "name-zh", "price", "lead", "reversible", "instrument", "source", "stops");

    Lever read(ContentNode.Fields lever, FieldReader reader, List<Shelf.Mention> mentions) {
        reader.only(lever, LEVER);
        String id = reader.text(lever, "id");
        mentions.add(new Shelf.Mention(id, lever.place("id")));
        return new Lever(
                reader.made(lever.place("id"), () -> new LeverId(id)).orElse(new LeverId("X0")),
                reader.text(lever, "name"),
                reader.text(lever, "name-zh"),
                reader.number(lever, "price"),
                new Lever.Reality(
                        reader.text(lever, "instrument"),
                        reader.text(lever, "lead"),
                        reader.word(lever, "reversible", List.of(Lever.Reversible.values())),
                        citations.source(reader, lever, "source")),
                reader.items(lever, "stops").stream()
                        .map(stop -> stop(stop, reader))
                        .toList());
    }

    private static Lever.Stop stop(ContentNode stop, FieldReader reader) {
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
}
