package org.chokepoint.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The claims of one article, with a verdict on each. */
public record Claims(Article article, List<Claim> claims) {

    /** The article that the claims are quoted from; {@code voice} says whose words they are, {@code provenance} which way they went. */
    public record Article(String id, String title, Words voice, List<Words> provenance) {

        public Article {
            provenance = List.copyOf(provenance);
        }
    }

    public enum Verdict {
        SUPPORTED,
        PARTLY,
        NOT_SUPPORTED,
        FALSE,
        OPINION,
        SUPERSEDED
    }

    /** @param skill what a reader practises on it, or empty */
    public record Claim(
            String id,
            String quote,
            Verdict verdict,
            Words evidence,
            Words skill,
            List<String> sources,
            Review review) {

        public Claim {
            sources = List.copyOf(sources);
        }
    }

    /** When a text was last checked and until when that may be relied on. */
    public record Review(LocalDate checked, LocalDate until) {

        public boolean overdue(LocalDate today) {
            return today.isAfter(until);
        }
    }

    public Claims {
        claims = List.copyOf(claims);
    }

    public Optional<Claim> find(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }
}
