package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Timeline;
import org.chokepoint.lesson.Block;

/** Reads a block of events: a list of ids, or a filter. */
record EventsReader(Reading reading, FieldReader reader) {

    Optional<Block.Events> read(ContentNode.Fields fields) {
        reader.only(fields, Set.of("title", "events"));
        String title = reader.text(fields, "title");
        List<Timeline.Event> events = fields.place("events") instanceof ContentNode.Fields filter && filter != fields
                ? filtered(filter)
                : listed(fields);
        if (reader.failed()) {
            return Optional.empty();
        }
        Place place = Place.of(fields.place("events"));
        return Optional.of(new Block.Events(
                title,
                events.stream()
                        .map(event ->
                                new Block.Dated(event, reading.references().numbers(event.sources(), place)))
                        .toList()));
    }

    private List<Timeline.Event> listed(ContentNode.Fields fields) {
        List<Timeline.Event> events = new ArrayList<>();
        for (ContentNode item : reader.items(fields, "events")) {
            String id = reader.text(item, "events");
            Optional<Timeline.Event> event = reading.content().timeline().find(id);
            if (event.isEmpty() && !id.isEmpty()) {
                reader.problem(item, "there is no event '" + id + "' in timeline.yaml");
            }
            event.ifPresent(events::add);
        }
        return events;
    }

    private List<Timeline.Event> filtered(ContentNode.Fields filter) {
        reader.only(filter, Set.of("actor", "kind", "from", "to"));
        Timeline timeline = reading.content().timeline();
        List<Timeline.Event> events = timeline.select(new Timeline.Filter(
                reader.optionalText(filter, "actor"),
                reader.optionalText(filter, "kind"),
                reader.optionalText(filter, "from"),
                reader.optionalText(filter, "to")));
        if (events.isEmpty()) {
            reader.problem(
                    filter,
                    "no event is like that; actors are " + timeline.actors() + ", kinds are " + timeline.kinds());
        }
        return events;
    }
}
