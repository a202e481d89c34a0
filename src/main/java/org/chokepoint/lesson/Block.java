package org.chokepoint.lesson;

import java.util.List;
import org.chokepoint.content.Claims;
import org.chokepoint.content.Language;
import org.chokepoint.content.Timeline;

/** A part of a lesson. Every {@code html} has been made harmless. */
public sealed interface Block permits Block.Told, Figure, ModelBlock, Quiz {

    /** The name by which a page chooses how to show the block. */
    String kind();

    /** What is told in words. */
    sealed interface Told extends Block {}

    record Prose(String html) implements Told {

        @Override
        public String kind() {
            return "prose";
        }
    }

    /** A claim of the article, with its verdict and the numbers of its sources. */
    record ClaimCard(Claims.Claim claim, Claims.Article article, List<Integer> notes) implements Told {

        public ClaimCard {
            notes = List.copyOf(notes);
        }

        @Override
        public String kind() {
            return "claim";
        }
    }

    /** One matter as two or more parties tell it. */
    record Perspectives(String title, List<Account> accounts) implements Told {

        /** How far the length of an account may lie from the mean of its block. */
        private static final double SLACK = 0.15;

        public Perspectives {
            accounts = List.copyOf(accounts);
        }

        /** Whether all sides have about the same room. */
        public boolean isEven(Language language) {
            double mean = accounts.stream()
                    .mapToInt(account -> account.length(language))
                    .average()
                    .orElse(0);
            return accounts.stream().allMatch(account -> Math.abs(account.length(language) - mean) <= SLACK * mean);
        }

        @Override
        public String kind() {
            return "perspectives";
        }
    }

    record Account(Party party, String html) {

        /** In words of English or characters of Chinese, without notes. */
        public int length(Language language) {
            return Length.of(html, language);
        }
    }

    /** Questions without a right answer. */
    record Discussion(List<String> questions) implements Told {

        public Discussion {
            questions = List.copyOf(questions);
        }

        @Override
        public String kind() {
            return "discuss";
        }
    }

    /** Events of the timeline, with the numbers of their sources. */
    record Events(String title, List<Dated> events) implements Told {

        public Events {
            events = List.copyOf(events);
        }

        @Override
        public String kind() {
            return "timeline";
        }
    }

    record Dated(Timeline.Event event, List<Integer> notes) {

        public Dated {
            notes = List.copyOf(notes);
        }
    }

    /** The way of the article's words, from who first reported to where they were found. */
    record Provenance(String title, Claims.Article article) implements Told {

        @Override
        public String kind() {
            return "provenance";
        }
    }

    /** Whose account it is; each has its own mark. */
    enum Party {
        USG,
        CNG,
        USC,
        CNC,
        UCM,
        ALY
    }
}
