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
import org.chokepoint.content.Language;
import org.chokepoint.content.Problem;
import org.chokepoint.lesson.Lesson;

/** What one lesson refers to, collected in the order of the text; what does not exist is a problem at its place. */
final class References {

    /** @param first whether this is the first mention, to which the note leads back */
    record Cited(int number, boolean first) {}

    private final String file;
    private final Language language;
    private final Content content;
    private final Set<String> slugs;
    private final List<Problem> problems;
    private final Map<String, Lesson.Note> notes = new LinkedHashMap<>();
    private final Map<String, Place> cited = new LinkedHashMap<>();
    private final Map<String, Glossary.Term> terms = new LinkedHashMap<>();
    private final Map<String, Place> links = new LinkedHashMap<>();

    References(Language language, String file, Content content, Set<String> slugs, List<Problem> problems) {
        this.language = language;
        this.file = file;
        this.content = content;
        this.slugs = slugs;
        this.problems = problems;
    }

    Language language() {
        return language;
    }

    Optional<Cited> cite(String id, Place place) {
        Lesson.Note known = notes.get(id);
        if (known != null) {
            return Optional.of(new Cited(known.number(), false));
        }
        Optional<Bibliography.Source> source = content.bibliography().find(id);
        if (source.isEmpty()) {
            problem(place, "there is no source '" + id + "' in bibliography.yaml");
            return Optional.empty();
        }
        notes.put(id, new Lesson.Note(notes.size() + 1, source.get()));
        cited.put(id, place);
        return Optional.of(new Cited(notes.size(), true));
    }

    /** The numbers of some sources; those that do not exist are reported and left out. */
    List<Integer> numbers(List<String> sources, Place place) {
        return sources.stream()
                .flatMap(source -> cite(source, place).stream())
                .map(Cited::number)
                .toList();
    }

    Optional<Glossary.Term> term(String id, Place place) {
        Optional<Glossary.Term> term = content.glossary().find(id);
        term.ifPresentOrElse(
                found -> terms.putIfAbsent(id, found),
                () -> problem(place, "there is no term '" + id + "' in glossary.yaml"));
        return term;
    }

    /** A link within the platform: to a place of this lesson, or to another lesson. */
    void link(String address, Place place) {
        if (address.startsWith("#")) {
            links.putIfAbsent(address.substring(1), place);
        } else if (address.startsWith("/lessons/")) {
            String slug = address.substring("/lessons/".length()).replaceAll("[#?/].*", "");
            if (!slugs.contains(slug)) {
                problem(place, "there is no lesson '" + slug + "'");
            }
        }
    }

    /** Whether somebody has looked at one of the sources at least in part. */
    boolean anySeen(List<Integer> numbers) {
        return notes.values().stream()
                .filter(note -> numbers.contains(note.number()))
                .anyMatch(note -> note.source().status() != Bibliography.Status.NOT_CHECKED);
    }

    /** Reports the links to places that this lesson does not have. */
    void settle(Anchors anchors) {
        links.forEach((id, place) -> {
            if (!anchors.has(id)) {
                problem(place, "this lesson has no heading or paragraph '#" + id + "'");
            }
        });
    }

    void problem(Place place, String message) {
        problems.add(new Problem(file, place.line(), place.column(), message));
    }

    /** Where each source is cited first. */
    Map<String, Place> cited() {
        return Map.copyOf(cited);
    }

    Lesson.Apparatus apparatus(List<Lesson.Heading> headings) {
        return new Lesson.Apparatus(headings, new ArrayList<>(terms.values()), new ArrayList<>(notes.values()));
    }
}
