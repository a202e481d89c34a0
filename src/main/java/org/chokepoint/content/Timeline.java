package org.chokepoint.content;

import java.util.List;
import java.util.Optional;

/** Events of policy in their order. */
public record Timeline(List<Event> events) {

    /**
     * @param date a year, a month or a day in ISO form
     * @param kind the instrument, named alike for every actor
     * @param note what a reader should know about the record, or empty
     */
    public record Event(
            String id,
            String date,
            String actor,
            String kind,
            Words title,
            Words summary,
            List<String> sources,
            Words note,
            Bibliography.Status status) {

        public Event {
            sources = List.copyOf(sources);
        }
    }

    /** Which events to show. An empty text lets everything through; {@code from} and {@code to} are a year, a month or a day and both count. */
    public record Filter(String actor, String kind, String from, String to) {

        public boolean lets(Event event) {
            return (actor.isEmpty() || event.actor().equals(actor))
                    && (kind.isEmpty() || event.kind().equals(kind))
                    && event.date().compareTo(from) >= 0
                    && (to.isEmpty()
                            || event.date().compareTo(to) <= 0
                            || event.date().startsWith(to));
        }
    }

    public Timeline {
        events = List.copyOf(events);
    }

    public Optional<Event> find(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    public List<Event> select(Filter filter) {
        return events.stream().filter(filter::lets).toList();
    }

    /** All actors that occur, in the order of the alphabet. */
    public List<String> actors() {
        return events.stream().map(Event::actor).distinct().sorted().toList();
    }

    /** All kinds that occur, in the order of the alphabet. */
    public List<String> kinds() {
        return events.stream().map(Event::kind).distinct().sorted().toList();
    }
}
