package org.chokepoint.lesson.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.Claims;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Models;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.lesson.Lesson;

/** Reads the header of a lesson. */
final class AboutReader {

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
            "checked",
            "review_by");

    private final ContentNode.Fields header;
    private final FieldReader reader;
    private final Models models;

    AboutReader(ContentFile file, Models models, List<Problem> problems) {
        this.header = file.header();
        this.reader = new FieldReader(file.path(), problems);
        this.models = models;
    }

    /** @return nothing when the header is wrong: such a lesson cannot be shown */
    Optional<Lesson.About> read(Set<String> ids, LocalDate today) {
        reader.only(header, FIELDS);
        Lesson.About about = new Lesson.About(
                reader.text(header, "id"),
                reader.text(header, "title"),
                reader.text(header, "module"),
                reader.text(header, "summary"),
                minutes(reader.fields(header, "minutes")),
                reader.texts(header, "outcomes"),
                reader.texts(header, "misconceptions"),
                prerequisites(ids),
                levers(),
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

    private Lesson.Minutes minutes(ContentNode.Fields minutes) {
        reader.only(minutes, Set.of("reading", "activities"));
        return new Lesson.Minutes(reader.integer(minutes, "reading"), reader.integer(minutes, "activities"));
    }

    private List<String> prerequisites(Set<String> ids) {
        List<String> named = reader.texts(header, "prerequisites");
        named.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id ->
                        reader.problem(header.place("prerequisites"), "there is no lesson with the id '" + id + "'"));
        return named;
    }

    /** The names of the levers, as the models describe them. */
    private List<String> levers() {
        return reader.texts(header, "levers").stream()
                .flatMap(lever -> variable(lever).stream())
                .map(variable -> variable.about().title().isBlank()
                        ? variable.name()
                        : variable.about().title())
                .toList();
    }

    private Optional<Variable> variable(String lever) {
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
