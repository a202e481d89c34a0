package org.chokepoint.lesson.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Claims;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.LeverNames;
import org.chokepoint.content.Problem;
import org.chokepoint.content.Words;
import org.chokepoint.dynamics.Models;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.lesson.Course;
import org.chokepoint.lesson.Lesson;

/** Reads the header of a lesson. */
record AboutReader(Content content, Models models, Course course, Set<String> ids, List<Problem> problems) {

    private static final Set<String> TRANSLATED = Set.of("title", "summary", "outcomes", "misconceptions");
    private static final Set<String> FIELDS = Set.of(
            "id",
            "title",
            "module",
            "summary",
            "minutes",
            "outcomes",
            "misconceptions",
            "prerequisites",
            "levers",
            "further",
            "checked",
            "review_by");

    /** @return nothing when the header is wrong: such a lesson cannot be shown */
    Optional<Lesson.About> read(ContentFile file, LocalDate today) {
        FieldReader reader = new FieldReader(file.path(), problems);
        ContentNode.Fields header = file.header();
        reader.only(header, FIELDS);
        Lesson.About about = new Lesson.About(
                reader.text(header, "id"),
                reader.text(header, "title"),
                module(reader, header),
                reader.text(header, "summary"),
                minutes(reader, reader.fields(header, "minutes")),
                reader.texts(header, "outcomes"),
                reader.texts(header, "misconceptions"),
                prerequisites(reader, header),
                levers(reader, header),
                further(reader, header),
                new Claims.Review(reader.date(header, "checked"), reader.date(header, "review_by")));
        if (reader.failed()) {
            return Optional.empty();
        }
        if (about.review().overdue(today)) {
            reader.warning(
                    header.place("review_by"),
                    "the lesson was to be reviewed by " + about.review().until()
                            + ": check it again and set 'checked' and 'review_by'");
        }
        return Optional.of(about);
    }

    /** The header of a translation says in words what the English one says; all else is that of the English one. */
    Optional<Lesson.About> translation(ContentFile file, Lesson.About english) {
        FieldReader reader = new FieldReader(file.path(), problems);
        ContentNode.Fields header = file.header();
        reader.only(header, TRANSLATED);
        Lesson.About about = new Lesson.About(
                english.id(),
                reader.text(header, "title"),
                english.module(),
                reader.text(header, "summary"),
                english.minutes(),
                translated(reader, header, "outcomes", english.outcomes()),
                translated(reader, header, "misconceptions", english.misconceptions()),
                english.prerequisites(),
                english.levers(),
                english.further(),
                english.review());
        return reader.failed() ? Optional.empty() : Optional.of(about);
    }

    private static List<String> translated(
            FieldReader reader, ContentNode.Fields header, String name, List<String> english) {
        List<String> texts = reader.texts(header, name);
        if (texts.size() != english.size()) {
            reader.problem(
                    header.place(name),
                    "the English lesson has " + english.size() + " entries in '" + name + "', here are "
                            + texts.size());
        }
        return texts;
    }

    private Course.Module module(FieldReader reader, ContentNode.Fields header) {
        String id = reader.text(header, "module");
        Optional<Course.Module> module = course.find(id);
        if (module.isEmpty() && !id.isEmpty()) {
            reader.problem(
                    header.place("module"),
                    "there is no module '" + id + "' in course.yaml; there are "
                            + course.modules().stream().map(Course.Module::id).toList());
        }
        return module.orElse(new Course.Module("", new Words("", "")));
    }

    private static Lesson.Minutes minutes(FieldReader reader, ContentNode.Fields minutes) {
        reader.only(minutes, Set.of("reading", "activities"));
        return new Lesson.Minutes(reader.integer(minutes, "reading"), reader.integer(minutes, "activities"));
    }

    private List<String> prerequisites(FieldReader reader, ContentNode.Fields header) {
        List<String> named = reader.texts(header, "prerequisites");
        named.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id ->
                        reader.problem(header.place("prerequisites"), "there is no lesson with the id '" + id + "'"));
        return named;
    }

    private List<Bibliography.Source> further(FieldReader reader, ContentNode.Fields header) {
        return reader.texts(header, "further").stream()
                .flatMap(id -> {
                    Optional<Bibliography.Source> source =
                            content.bibliography().find(id);
                    if (source.isEmpty()) {
                        reader.problem(header.place("further"), "there is no source '" + id + "' in bibliography.yaml");
                    }
                    return source.stream();
                })
                .toList();
    }

    private List<Lesson.Lever> levers(FieldReader reader, ContentNode.Fields header) {
        Map<String, Words> played = LeverNames.of(content);
        return reader.texts(header, "levers").stream()
                .flatMap(lever -> variable(reader, header, lever).stream())
                .map(variable -> new Lesson.Lever(
                        variable.name(), played.getOrDefault(variable.name(), new Words(variable.name(), ""))))
                .toList();
    }

    private Optional<Variable> variable(FieldReader reader, ContentNode.Fields header, String lever) {
        Optional<Variable> found = models.slugs().stream()
                .sorted()
                .flatMap(slug -> models.find(slug).stream())
                .flatMap(model -> model.variable(lever).stream())
                .findFirst();
        if (found.isEmpty()) {
            reader.problem(header.place("levers"), "no model has the lever '" + lever + "'");
        }
        return found;
    }
}
