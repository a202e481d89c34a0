package org.chokepoint.lesson;

import java.util.List;
import org.chokepoint.content.Claims;

/** A part of a lesson. Every {@code html} has been made harmless. */
public sealed interface Block {

    /** The name by which a page chooses how to show the block. */
    String kind();

    record Prose(String html) implements Block {

        @Override
        public String kind() {
            return "prose";
        }
    }

    /** A claim of the article, with its verdict and the numbers of its sources. */
    record ClaimCard(Claims.Claim claim, Claims.Article article, List<Integer> notes) implements Block {

        public ClaimCard {
            notes = List.copyOf(notes);
        }

        @Override
        public String kind() {
            return "claim";
        }
    }

    /** One matter as two or more parties tell it. */
    record Perspectives(String title, List<Account> accounts) implements Block {

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
    record Discussion(List<String> questions) implements Block {

        public Discussion {
            questions = List.copyOf(questions);
        }

        @Override
        public String kind() {
            return "discuss";
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
