package org.chokepoint.content.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Claims;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.content.Words;

/** Claims: one with a problem is left out, the others stand; one past its review date is a warning. */
record ClaimsReader(ContentFile file, Bibliography bibliography, LocalDate today, List<Problem> problems) {

    Claims read() {
        List<Claims.Claim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentNode.Fields entry : Entries.of(file, "claims", problems)) {
            FieldReader reader = new FieldReader(file.path(), problems);
            Claims.Claim claim = claim(reader, entry);
            claim.sources().forEach(source -> Entries.known(reader, entry.place("sources"), source, bibliography));
            Entries.once(reader, entry, seen.add(claim.id()), claim.id());
            if (!reader.failed()) {
                claims.add(claim);
                remind(reader, entry, claim);
            }
        }
        return new Claims(article(), claims);
    }

    private void remind(FieldReader reader, ContentNode.Fields entry, Claims.Claim claim) {
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
                reader.words(entry, "evidence"),
                reader.optionalWords(entry, "skill"),
                reader.texts(entry, "sources"),
                new Claims.Review(reader.date(entry, "checked"), reader.date(entry, "review_by")));
    }

    private Claims.Article article() {
        FieldReader reader = new FieldReader(file.path(), problems);
        ContentNode.Fields article = reader.fields(file.header(), "article");
        return new Claims.Article(
                reader.text(article, "id"),
                reader.text(article, "title"),
                reader.words(article, "voice"),
                provenance(reader));
    }

    /** Steps in both languages stand in two lists of the same length. */
    private List<Words> provenance(FieldReader reader) {
        List<String> english = reader.texts(file.header(), "provenance");
        List<String> chinese = reader.texts(file.header(), "provenance-zh");
        List<Words> steps = new ArrayList<>();
        for (int step = 0; step < english.size(); step++) {
            steps.add(new Words(english.get(step), step < chinese.size() ? chinese.get(step) : ""));
        }
        return steps;
    }
}
