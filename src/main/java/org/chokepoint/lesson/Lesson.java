package org.chokepoint.lesson;

import java.util.List;
import java.util.Optional;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Claims;
import org.chokepoint.content.Glossary;

/** A lesson as it is read: checked, numbered, and with harmless HTML. */
public record Lesson(String slug, About about, List<Block> blocks, Apparatus apparatus, Optional<Check> check) {

    /** What the header of a lesson says. {@code prerequisites} are ids of lessons, {@code levers} names of levers. */
    public record About(
            String id,
            String title,
            String module,
            String summary,
            Minutes minutes,
            List<String> outcomes,
            List<String> misconceptions,
            List<String> prerequisites,
            List<String> levers,
            Claims.Review review) {

        public About {
            outcomes = List.copyOf(outcomes);
            misconceptions = List.copyOf(misconceptions);
            prerequisites = List.copyOf(prerequisites);
            levers = List.copyOf(levers);
        }
    }

    public record Minutes(int reading, int activities) {

        public int total() {
            return reading + activities;
        }
    }

    /** What stands beside the text: where its headings are, its terms, and its sources by number. */
    public record Apparatus(List<Heading> headings, List<Glossary.Term> terms, List<Note> notes) {

        public Apparatus {
            headings = List.copyOf(headings);
            terms = List.copyOf(terms);
            notes = List.copyOf(notes);
        }
    }

    public record Heading(String id, String title) {}

    public record Note(int number, Bibliography.Source source) {}

    public Lesson {
        blocks = List.copyOf(blocks);
    }
}
