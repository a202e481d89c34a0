package org.chokepoint.content.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.content.Timeline;

/** Events of policy: one with a problem is left out, the others stand. */
record TimelineReader(ContentFile file, Bibliography bibliography, List<Problem> problems) {

    Timeline read() {
        List<Timeline.Event> events = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentNode.Fields entry : Entries.of(file, "events", problems)) {
            FieldReader reader = new FieldReader(file.path(), problems);
            Timeline.Event event = event(reader, entry);
            event.sources().forEach(source -> Entries.known(reader, entry.place("sources"), source, bibliography));
            Entries.once(reader, entry, seen.add(event.id()), event.id());
            if (!reader.failed()) {
                events.add(event);
            }
        }
        return new Timeline(events);
    }

    private static Timeline.Event event(FieldReader reader, ContentNode.Fields entry) {
        String date = reader.text(entry, "date");
        if (!date.isEmpty() && !date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            reader.problem(
                    entry.place("date"),
                    "the field 'date' is a year, a month or a day like 2022-10-07, found '" + date + "'");
        }
        return new Timeline.Event(
                reader.text(entry, "id"),
                date,
                reader.text(entry, "actor"),
                reader.text(entry, "kind"),
                reader.words(entry, "title"),
                reader.words(entry, "summary"),
                reader.texts(entry, "sources"),
                reader.optionalWords(entry, "note"),
                Entries.status(reader, entry));
    }
}
