package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Content;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Language;
import org.chokepoint.content.Problem;
import org.chokepoint.lesson.Lesson;

/** What one lesson refers to, collected in the order of the text; what does not exist is a problem at its place. */
final class References {

    private final String file;
    private final Language language;
    private final Content content;
    private final Set<String> slugs;
    private final List<Problem> problems;
    private final Map<String, Bibliography.Source> notes = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
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

    /** The number of a source; an unknown one is reported and has none. */
    OptionalInt cite(String id, Place place) {
        Integer known = numbers.get(id);
        if (known != null) {
            return OptionalInt.of(known);
        }
        Optional<Bibliography.Source> source = content.bibliography().find(id);
        if (source.isEmpty()) {
            problem(place, "there is no source '" + id + "' in bibliography.yaml");
            return OptionalInt.empty();
        }
        notes.put(id, source.get());
        numbers.put(id, notes.size());
        cited.put(id, place);
        return OptionalInt.of(notes.size());
    }

    /** Whether this is the first mark of a source in the running text, to which its note leads back. */
    boolean mark(String id) {
        return marked.add(id);
    }

    /** The numbers of some sources; those that do not exist are reported and left out. */
    List<Integer> numbers(List<String> sources, Place place) {
        return sources.stream()
                .flatMapToInt(source -> cite(source, place).stream())
                .boxed()
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
    boolean anySeen(List<Integer> some) {
        return notes.values().stream()
                .filter(source -> some.contains(numbers.get(source.id())))
                .anyMatch(source -> source.status() != Bibliography.Status.NOT_CHECKED);
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
        List<Lesson.Note> numbered = new ArrayList<>();
        notes.forEach((id, source) -> numbered.add(new Lesson.Note(numbered.size() + 1, source, marked.contains(id))));
        return new Lesson.Apparatus(headings, new ArrayList<>(terms.values()), numbered);
    }
}
