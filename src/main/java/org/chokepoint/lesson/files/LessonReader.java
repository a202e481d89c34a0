package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.Problem;
import org.chokepoint.lesson.Block;
import org.chokepoint.lesson.Check;
import org.chokepoint.lesson.Lesson;
import org.jsoup.nodes.Element;

/** Reads the body of a lesson and its questions. */
final class LessonReader {

    private final Content content;
    private final ContentFile file;
    private final List<Problem> problems;
    private final References references;
    private final BlockReader fenced;

    LessonReader(Content content, ContentFile file, Set<String> slugs, List<Problem> problems) {
        this.content = content;
        this.file = file;
        this.problems = problems;
        this.references = new References(file.path(), content, slugs, problems);
        this.fenced = new BlockReader(file.path(), content, references, problems);
    }

    Lesson read(Lesson.About about) {
        Element body = new Markdown(references, fenced).render(file.body(), line -> file.bodyLine() + line);
        List<Lesson.Heading> headings = headings(body);
        List<Block> blocks = blocks(body);
        references.settle(headings);
        Optional<Check> check = check(headings);
        return new Lesson(file.folder(), about, blocks, references.apparatus(headings), check);
    }

    private Optional<Check> check(List<Lesson.Heading> headings) {
        List<ContentFile> found = content.find("lessons/" + file.folder() + "/check.yaml");
        if (found.isEmpty()) {
            problems.add(
                    new Problem(file.path(), 1, 1, "the lesson has no check.yaml that can be read: add or mend it"));
            return Optional.empty();
        }
        ContentFile questions = found.getFirst();
        References own = references.of(questions.path());
        return new CheckReader(questions, Markdown.plain(own), headings, problems).read();
    }

    private static List<Lesson.Heading> headings(Element body) {
        return body.select("h2[id], h3[id]").stream()
                .map(heading -> {
                    Element words = heading.clone();
                    words.select("sup").remove();
                    return new Lesson.Heading(heading.id(), words.text());
                })
                .toList();
    }

    private List<Block> blocks(Element body) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (Element part : body.children()) {
            if (part.hasAttr(Cleaning.BLOCK)) {
                flush(prose, blocks);
                fenced.at(Integer.parseInt(part.attr(Cleaning.BLOCK))).ifPresent(blocks::add);
            } else {
                prose.append(part.outerHtml()).append('\n');
            }
        }
        flush(prose, blocks);
        return blocks;
    }

    private static void flush(StringBuilder prose, List<Block> blocks) {
        if (!prose.isEmpty()) {
            blocks.add(new Block.Prose(prose.toString()));
            prose.setLength(0);
        }
    }
}
