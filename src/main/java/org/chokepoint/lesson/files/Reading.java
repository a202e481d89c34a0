package org.chokepoint.lesson.files;

import java.util.List;
import java.util.Optional;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Models;
import org.chokepoint.lesson.Figure;
import org.chokepoint.lesson.Lesson;

/** What the readers of blocks share while they read one file; {@code evenly} where all sides must have the same room. */
record Reading(
        String file,
        Content content,
        Models models,
        References references,
        Anchors anchors,
        Markdown texts,
        boolean evenly,
        List<Problem> problems) {

    FieldReader fields() {
        return new FieldReader(file, problems);
    }

    /** Harmless HTML of a required text. */
    String html(FieldReader reader, ContentNode.Fields fields, String name) {
        return html(reader.text(fields, name), fields.place(name));
    }

    String html(String text, ContentNode at) {
        return texts.text(text, at);
    }

    /** The id of a block, which is its address in the lesson. */
    String id(FieldReader reader, ContentNode.Fields fields, String title) {
        String id = reader.text(fields, "id");
        if (!id.isEmpty()) {
            anchors.block(id, title, Place.of(fields.place("id")));
        }
        return id;
    }

    /** One source or a list of them in the field {@code source}; an absent or unknown one is a problem. */
    List<Integer> notes(FieldReader reader, ContentNode.Fields fields) {
        List<String> sources = fields.place("source") instanceof ContentNode.Items
                ? reader.texts(fields, "source")
                : List.of(reader.text(fields, "source"));
        if (sources.isEmpty()) {
            reader.problem(fields.place("source"), "a number has a source: name the id of at least one");
        }
        return references.numbers(
                sources.stream().filter(source -> !source.isEmpty()).toList(), Place.of(fields.place("source")));
    }

    /** What is marked {@code checked: no}, or rests on sources none of which was looked at, is not checked. */
    Figure.Basis basis(FieldReader reader, ContentNode.Fields fields) {
        List<Integer> notes = notes(reader, fields);
        String checked = fields.has("checked") ? reader.text(fields, "checked") : "yes";
        if (!checked.equals("yes") && !checked.equals("no")) {
            reader.problem(fields.place("checked"), "'checked' is yes or no, found '" + checked + "'");
        }
        return new Figure.Basis(notes, checked.equals("yes") && references.anySeen(notes));
    }

    Optional<Model> model(FieldReader reader, ContentNode.Fields fields) {
        String slug = reader.text(fields, "model");
        Optional<Model> model = models.find(slug);
        if (model.isEmpty() && !slug.isEmpty()) {
            reader.problem(
                    fields.place("model"),
                    "there is no model '" + slug + "' that can be run; there are "
                            + models.slugs().stream().sorted().toList());
        }
        return model;
    }

    Optional<Lesson.Heading> see(FieldReader reader, ContentNode.Fields fields) {
        String id = reader.text(fields, "see");
        Optional<Lesson.Heading> place = anchors.find(id);
        if (place.isEmpty() && !id.isEmpty()) {
            reader.problem(fields.place("see"), "the lesson has no heading or paragraph '#" + id + "'");
        }
        return place;
    }
}
