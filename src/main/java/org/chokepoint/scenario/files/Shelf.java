package org.chokepoint.scenario.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;

/** A list that all scenarios share, by the ids of its entries. What is broken in it is reported and left out. */
final class Shelf<T> {

    /** An entry and the variables that a model has to have where it is used. */
    record Entry<T>(String file, T value, List<Mention> mentions) {}

    /** A variable and where it is named. */
    record Mention(String variable, ContentNode at) {}

    /** Reads one entry of the list. */
    @FunctionalInterface
    interface EntryReader<T> {

        /** @param mentions takes the variables that the entry names */
        T read(ContentNode.Fields fields, FieldReader reader, List<Mention> mentions);
    }

    private final String list;
    private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

    /** Reads {@code scenarios/<list>.yaml}, whose one field has the name of the list. */
    Shelf(String list, Content content, List<Problem> problems, EntryReader<T> each) {
        this.list = list;
        for (ContentFile file : content.find("scenarios/" + list + ".yaml")) {
            FieldReader whole = new FieldReader(file.path(), problems);
            for (ContentNode.Fields fields : whole.records(file.header(), list)) {
                FieldReader reader = new FieldReader(file.path(), problems);
                String id = reader.text(fields, "id");
                if (entries.containsKey(id)) {
                    reader.problem(fields.place("id"), "'" + id + "' stands twice in this list");
                }
                List<Mention> mentions = new ArrayList<>();
                T value = each.read(fields, reader, mentions);
                if (!reader.failed()) {
                    entries.put(id, new Entry<>(file.path(), value, mentions));
                }
            }
        }
    }

    Optional<Entry<T>> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The list as messages name it. */
    String name() {
        return list + ".yaml";
    }
}
