package org.chokepoint.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file says, with the place where it says so. Lines and columns count from 1. */
public sealed interface ContentNode {

    int line();

    int column();

    /** The kind in words, for messages. */
    String words();

    record Text(String value, int line, int column) implements ContentNode {

        @Override
        public String words() {
            return "'" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "'";
        }
    }

    record Items(List<ContentNode> items, int line, int column) implements ContentNode {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String words() {
            return "a list";
        }
    }

    record Fields(Map<String, ContentNode> fields, int line, int column) implements ContentNode {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public static Fields none(int line, int column) {
            return new Fields(Map.of(), line, column);
        }

        public boolean has(String name) {
            return fields.containsKey(name);
        }

        public Optional<ContentNode> find(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** The value of a field, or the place where the field is missing. */
        public ContentNode place(String name) {
            ContentNode found = fields.get(name);
            return found == null ? this : found;
        }

        @Override
        public String words() {
            return "fields";
        }
    }
}
