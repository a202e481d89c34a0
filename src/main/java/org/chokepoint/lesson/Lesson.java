package org.chokepoint.lesson;

import java.util.List;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Claims;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Language;
import org.chokepoint.content.Words;

/** A lesson as it is read in one language: checked, numbered, and with harmless HTML. */
public record Lesson(String slug, Language language, About about, List<Block> blocks, Apparatus apparatus) {

    /** What the header of a lesson says. {@code prerequisites} are ids of lessons; {@code further} is to be read after it. */
    public record About(
            String id,
            String title,
            Course.Module module,
            String summary,
            Minutes minutes,
            List<String> outcomes,
            List<String> misconceptions,
            List<String> prerequisites,
            List<Lever> levers,
            List<Bibliography.Source> further,
            Claims.Review review) {

        public About {
            outcomes = List.copyOf(outcomes);
            misconceptions = List.copyOf(misconceptions);
            prerequisites = List.copyOf(prerequisites);
            levers = List.copyOf(levers);
            further = List.copyOf(further);
        }
    }

    public record Minutes(int reading, int activities) {

        public int total() {
            return reading + activities;
        }
    }

    /** A lever of the game, and what the game calls it. */
    public record Lever(String id, Words title) {}

    /** What stands beside the text: where its headings are, its terms, and its sources by number. */
    public record Apparatus(List<Heading> headings, List<Glossary.Term> terms, List<Note> notes) {

        public Apparatus {
            headings = List.copyOf(headings);
            terms = List.copyOf(terms);
            notes = List.copyOf(notes);
        }
    }

    /** A place to which a link leads. A paragraph has the title of the heading above it; {@code level} is 2, 3, or 0 for a paragraph. */
    public record Heading(String id, String title, int level) {}

    /** @param marked whether its number stands in the running text, to which a link leads back */
    public record Note(int number, Bibliography.Source source, boolean marked) {}

    public Lesson {
        blocks = List.copyOf(blocks);
    }

    /** Where it is read; permanent. */
    public String path() {
        return language.prefix() + "/lessons/" + slug;
    }

    /** The blocks of one kind, in the order of the text. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** How many questions can be marked. */
    public long markable() {
        return questions().stream()
                .filter(question -> !(question instanceof Question.Written))
                .count();
    }

    /** Words of English or characters of Chinese that are read: prose, notes in it, and perspectives; no questions, charts or cards. */
    public int length() {
        int length = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Prose prose) {
                length += Length.of(prose.html(), language);
            } else if (block instanceof Block.Perspectives perspectives) {
                for (Block.Account account : perspectives.accounts()) {
                    length += account.length(language);
                }
            }
        }
        return length;
    }

    /** All questions of all quizzes. */
    public List<Question> questions() {
        return blocks(Quiz.class).stream()
                .flatMap(quiz -> quiz.questions().stream())
                .toList();
    }
}
