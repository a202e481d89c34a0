package org.chokepoint.content.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Problem;
import org.jspecify.annotations.Nullable;

/** Sources and terms: an entry with a problem is left out, the others stand. */
record SharedLists(List<Problem> problems) {

    private static final String GENERAL = "general knowledge";

    Bibliography bibliography(ContentFile file) {
        List<Bibliography.Source> sources = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentNode.Fields entry : Entries.of(file, "sources", problems)) {
            FieldReader reader = new FieldReader(file.path(), problems);
            Bibliography.Source source = source(reader, entry);
            Entries.once(reader, entry, seen.add(source.id()), source.id());
            if (!reader.failed()) {
                sources.add(source);
            }
        }
        return new Bibliography(sources);
    }

    Glossary glossary(ContentFile file, Bibliography bibliography) {
        List<Glossary.Term> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentNode.Fields entry : Entries.of(file, "terms", problems)) {
            FieldReader reader = new FieldReader(file.path(), problems);
            String english = reader.text(entry, "en");
            String source = reader.text(entry, "source");
            Glossary.Term term = new Glossary.Term(
                    Glossary.Term.idOf(english),
                    english,
                    reader.text(entry, "zh"),
                    reader.words(entry, "definition"),
                    source.equals(GENERAL) ? "" : source);
            known(reader, entry.place("source"), term.source(), bibliography);
            Entries.once(reader, entry, seen.add(term.id()), term.id());
            if (!reader.failed()) {
                terms.add(term);
            }
        }
        return new Glossary(terms);
    }

    private static Bibliography.Source source(FieldReader reader, ContentNode.Fields entry) {
        return new Bibliography.Source(
                reader.text(entry, "id"),
                reader.text(entry, "kind"),
                side(reader, entry),
                reader.text(entry, "issuer"),
                reader.text(entry, "title"),
                reader.text(entry, "date"),
                url(reader, entry),
                reader.optionalText(entry, "note"),
                Entries.status(reader, entry));
    }

    private static Bibliography.Side side(FieldReader reader, ContentNode.Fields entry) {
        return entry.has("side")
                ? reader.word(entry, "side", List.of(Bibliography.Side.US, Bibliography.Side.CN))
                : Bibliography.Side.OTHER;
    }

    private static @Nullable String url(FieldReader reader, ContentNode.Fields entry) {
        String url = reader.optionalText(entry, "url");
        if (url.isEmpty()) {
            return null;
        }
        if (!isWebAddress(url)) {
            reader.problem(entry.place("url"), "the field 'url' is an address that begins with https:// or http://");
        }
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            return List.of("https", "http").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static void known(FieldReader reader, ContentNode at, String source, Bibliography bibliography) {
        if (!source.isEmpty()) {
            Entries.known(reader, at, source, bibliography);
        }
    }
}
