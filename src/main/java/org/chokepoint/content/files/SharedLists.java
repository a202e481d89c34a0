package org.chokepoint.content.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Claims;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Problem;
import org.jspecify.annotations.Nullable;

/** The lists that lessons share: an entry with a problem is left out, the others stand. */
record SharedLists(List<Problem> problems) {

    private static final String GENERAL = "general knowledge";
    private static final Map<String, Bibliography.Status> STATUS = Map.of(
            "seen in a source", Bibliography.Status.SEEN,
            "partly checked", Bibliography.Status.PARTLY,
            "not checked", Bibliography.Status.NOT_CHECKED);

    Bibliography bibliography(ContentFile file) {
        List<Bibliography.Source> sources = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentNode.Fields entry : entries(file, "sources")) {
            FieldReader reader = new FieldReader(file.path(), problems);
            Bibliography.Source source = source(reader, entry);
            once(reader, entry, seen.add(source.id()), source.id());
            if (!reader.failed()) {
                sources.add(source);
            }
        }
        return new Bibliography(sources);
    }

    Glossary glossary(ContentFile file, Bibliography bibliography) {
        List<Glossary.Term> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentNode.Fields entry : entries(file, "terms")) {
            FieldReader reader = new FieldReader(file.path(), problems);
            String english = reader.text(entry, "en");
            String source = reader.text(entry, "source");
            Glossary.Term term = new Glossary.Term(
                    Glossary.Term.idOf(english),
                    english,
                    reader.text(entry, "zh"),
                    reader.text(entry, "definition"),
                    source.equals(GENERAL) ? "" : source);
            known(reader, entry.place("source"), term.source(), bibliography);
            once(reader, entry, seen.add(term.id()), term.id());
            if (!reader.failed()) {
                terms.add(term);
            }
        }
        return new Glossary(terms);
    }

    Claims claims(ContentFile file, Bibliography bibliography, LocalDate today) {
        List<Claims.Claim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentNode.Fields entry : entries(file, "claims")) {
            FieldReader reader = new FieldReader(file.path(), problems);
            Claims.Claim claim = claim(reader, entry);
            claim.sources().forEach(source -> known(reader, entry.place("sources"), source, bibliography));
            once(reader, entry, seen.add(claim.id()), claim.id());
            if (!reader.failed()) {
                claims.add(claim);
                remind(reader, entry, claim, today);
            }
        }
        return new Claims(article(file), claims);
    }

    private static void remind(FieldReader reader, ContentNode.Fields entry, Claims.Claim claim, LocalDate today) {
        if (claim.review().overdue(today)) {
            reader.warning(
                    entry.place("review_by"),
                    "the claim '" + claim.id() + "' was to be reviewed by "
                            + claim.review().until() + ": check it again and set 'checked' and 'review_by'");
        }
    }

    private static Claims.Claim claim(FieldReader reader, ContentNode.Fields entry) {
        return new Claims.Claim(
                reader.text(entry, "id"),
                reader.text(entry, "quote"),
                reader.word(entry, "verdict", List.of(Claims.Verdict.values())),
                reader.text(entry, "evidence"),
                reader.optionalText(entry, "skill"),
                reader.texts(entry, "sources"),
                new Claims.Review(reader.date(entry, "checked"), reader.date(entry, "review_by")));
    }

    private Claims.Article article(ContentFile file) {
        FieldReader reader = new FieldReader(file.path(), problems);
        ContentNode.Fields article = reader.fields(file.header(), "article");
        return new Claims.Article(
                reader.text(article, "id"), reader.text(article, "title"), reader.text(article, "voice"));
    }

    private static Bibliography.Source source(FieldReader reader, ContentNode.Fields entry) {
        return new Bibliography.Source(
                reader.text(entry, "id"),
                reader.text(entry, "kind"),
                reader.text(entry, "issuer"),
                reader.text(entry, "title"),
                reader.text(entry, "date"),
                url(reader, entry),
                reader.optionalText(entry, "note"),
                status(reader, entry));
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

    private static Bibliography.Status status(FieldReader reader, ContentNode.Fields entry) {
        String words = reader.text(entry, "status");
        Bibliography.Status status = STATUS.get(words);
        if (status == null && !words.isEmpty()) {
            reader.problem(
                    entry.place("status"),
                    "the field 'status' is one of " + STATUS.keySet() + ", found '" + words + "'");
        }
        return status == null ? Bibliography.Status.NOT_CHECKED : status;
    }

    private static void known(FieldReader reader, ContentNode at, String source, Bibliography bibliography) {
        if (!source.isEmpty() && bibliography.find(source).isEmpty()) {
            reader.problem(at, "there is no source '" + source + "' in bibliography.yaml");
        }
    }

    private static void once(FieldReader reader, ContentNode at, boolean first, String id) {
        if (!first && !id.isEmpty()) {
            reader.problem(at, "the id '" + id + "' stands here twice: keep one");
        }
    }

    private List<ContentNode.Fields> entries(ContentFile file, String name) {
        return new FieldReader(file.path(), problems).records(file.header(), name);
    }
}
