package org.chokepoint.scenario.files;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;

/** What scenarios name of the rest of the content: sources, events and lessons. What is not there is a problem. */
record Citations(Content content) {

    private static final Pattern CITED = Pattern.compile("\\[([a-z0-9-]+)]");

    /** An id of the bibliography, which may be missing. */
    Optional<String> source(FieldReader reader, ContentNode.Fields fields, String name) {
        Optional<String> id = Optional.of(reader.optionalText(fields, name)).filter(text -> !text.isEmpty());
        id.ifPresent(source -> cited(reader, fields.place(name), source));
        return id;
    }

    /** A text whose sources stand in it in brackets. */
    String text(FieldReader reader, ContentNode.Fields fields, String name) {
        String text = reader.text(fields, name);
        CITED.matcher(text).results().forEach(found -> cited(reader, fields.place(name), found.group(1)));
        return text;
    }

    /** An id of the timeline; nothing for what is invented. */
    Optional<String> event(FieldReader reader, ContentNode.Fields fields, String name) {
        Optional<String> id = Optional.of(reader.text(fields, name)).filter(text -> !text.equals("invented"));
        id.filter(event -> !event.isEmpty() && content.timeline().find(event).isEmpty())
                .ifPresent(event -> reader.problem(fields.place(name), "timeline.yaml has no event '" + event + "'"));
        return id;
    }

    /** The slug of a lesson. */
    String lesson(FieldReader reader, ContentNode node, String name) {
        String slug = reader.text(node, name);
        if (!slug.isEmpty() && content.find("lessons/" + slug + "/lesson.md").isEmpty()) {
            reader.problem(node, "there is no lesson '" + slug + "'");
        }
        return slug;
    }

    private void cited(FieldReader reader, ContentNode at, String source) {
        if (content.bibliography().find(source).isEmpty()) {
            reader.problem(at, "bibliography.yaml has no source '" + source + "'");
        }
    }
}
