package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Content;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Problem;
import org.chokepoint.lesson.Lesson;

/** What one lesson refers to, collected in the order of the text; what does not exist is a problem at its line. */
final class References {

    /** @param first whether this is the first mention, to which the note leads back */
    record Cited(int number, boolean first) {}

    private final String file;
    private final Content content;
    private final Set<String> slugs;
    private final List<Problem> problems;
    private final Map<String, Lesson.Note> notes;
    private final Map<String, Glossary.Term> terms;
    private final Map<String, Integer> anchors = new LinkedHashMap<>();

    References(String file, Content content, Set<String> slugs, List<Problem> problems) {
        this.file = file;
        this.content = content;
        this.slugs = slugs;
        this.problems = problems;
        this.notes = new LinkedHashMap<>();
        this.terms = new LinkedHashMap<>();
    }

    private References(String file, References same) {
        this.file = file;
        this.content = same.content;
        this.slugs = same.slugs;
        this.problems = same.problems;
        this.notes = same.notes;
        this.terms = same.terms;
    }

    /** The same collection, reporting problems of another file. */
    References of(String other) {
        return new References(other, this);
    }

    Optional<Cited> cite(String id, int line) {
        Lesson.Note known = notes.get(id);
        if (known != null) {
            return Optional.of(new Cited(known.number(), false));
        }
        Optional<Bibliography.Source> source = content.bibliography().find(id);
        if (source.isEmpty()) {
            problem(line, "there is no source '" + id + "' in bibliography.yaml");
            return Optional.empty();
        }
        notes.put(id, new Lesson.Note(notes.size() + 1, source.get()));
        return Optional.of(new Cited(notes.size(), true));
    }

    Optional<Glossary.Term> term(String id, int line) {
        Optional<Glossary.Term> term = content.glossary().find(id);
        term.ifPresentOrElse(
                found -> terms.putIfAbsent(id, found),
                () -> problem(line, "there is no term '" + id + "' in glossary.yaml"));
        return term;
    }

    /** A link within the platform: to a heading of this lesson, or to another lesson. */
    void link(String address, int line) {
        if (address.startsWith("#")) {
            anchors.putIfAbsent(address.substring(1), line);
        } else if (address.startsWith("/lessons/")) {
            String slug = address.substring("/lessons/".length()).replaceAll("[#?/].*", "");
            if (!slugs.contains(slug)) {
                problem(line, "there is no lesson '" + slug + "'");
            }
        }
    }

    /** Reports the links to headings that this lesson does not have. */
    void settle(List<Lesson.Heading> headings) {
        anchors.forEach((anchor, line) -> {
            if (headings.stream().noneMatch(heading -> heading.id().equals(anchor))) {
                problem(line, "this lesson has no heading '#" + anchor + "'");
            }
        });
    }

    void problem(int line, String message) {
        problems.add(new Problem(file, line, 1, message));
    }

    Lesson.Apparatus apparatus(List<Lesson.Heading> headings) {
        return new Lesson.Apparatus(headings, new ArrayList<>(terms.values()), new ArrayList<>(notes.values()));
    }
}
