package org.chokepoint.lesson;

import java.util.List;
import org.chokepoint.content.Claims;
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

        public Perspectives {
            accounts = List.copyOf(accounts);
        }

        @Override
        public String kind() {
            return "perspectives";
        }
    }

    record Account(Party party, String html) {}

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
