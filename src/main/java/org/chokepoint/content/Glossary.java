package org.chokepoint.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms in both languages, in the order of the alphabet. */
public final class Glossary {

    /** @param source the id of a source, or empty when the definition is general knowledge */
    public record Term(String id, String english, String chinese, Words definition, String source) {

        public String name(Language language) {
            return language == Language.ZH ? chinese : english;
        }

        /** The English name in lower case, everything but letters and digits made single hyphens. */
        public static String idOf(String english) {
            return english.toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
        }
    }

    private final List<Term> terms;
    private final Map<String, Term> byId;

    public Glossary(List<Term> terms) {
        this.terms = terms.stream()
                .sorted(Comparator.comparing(term -> term.english().toLowerCase(Locale.ROOT)))
                .toList();
        this.byId = terms.stream().collect(Collectors.toMap(Term::id, Function.identity(), (first, second) -> first));
    }

    public List<Term> terms() {
        return terms;
    }

    public Optional<Term> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
