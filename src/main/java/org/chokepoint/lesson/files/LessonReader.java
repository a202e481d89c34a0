package org.chokepoint.lesson.files;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.Language;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Models;
import org.chokepoint.lesson.Block;
import org.chokepoint.lesson.Lesson;
import org.jsoup.nodes.Element;

/** Reads the body of a lesson in one language. */
final class LessonReader {

    /** A lesson with what its translation must have too. */
    record Read(Lesson lesson, Outline outline) {}

    private final Content content;
    private final Models models;
    private final LessonPair.Shared shared;
    private final List<Problem> problems;

    LessonReader(Content content, Models models, LessonPair.Shared shared, List<Problem> problems) {
        this.content = content;
        this.models = models;
        this.shared = shared;
        this.problems = problems;
    }

    /** @return nothing when the text is nested so deeply that it cannot be read */
    Optional<Read> read(ContentFile file, Lesson.About about, Language language) {
        try {
            return Optional.of(body(file, about, language));
        } catch (StackOverflowError tooDeep) {
            // Markdown is read by recursion; a text that nobody could read as such must not end the platform.
            problems.add(new Problem(
                    file.path(), file.bodyLine(), 1, "lists, quotations or emphasis are nested too deeply to be read"));
            return Optional.empty();
        }
    }

    private Read body(ContentFile file, Lesson.About about, Language language) {
        References references = new References(language, file.path(), content, shared.slugs(), problems);
        Document document = Markdown.parse(file.body());
        Where where = node -> Place.of(node, file.bodyLine());
        Anchors anchors = new Anchors(references, where, Markdown::title).collect(document);
        Outline outline = new Outline();
        boolean evenly = !shared.exceptions().contains(file.folder());
        Reading reading = new Reading(
                file.path(), content, models, references, anchors, Markdown.plain(references), evenly, problems);
        BlockReader fenced = new BlockReader(reading, outline);
        List<Block> blocks = blocks(Markdown.running(references, fenced).render(document, anchors, where), fenced);
        references.settle(anchors);
        outline.anchors(anchors.places());
        outline.sources(references.cited());
        Lesson lesson = new Lesson(file.folder(), language, about, blocks, references.apparatus(anchors.headings()));
        return new Read(lesson, outline);
    }

    private static List<Block> blocks(Element body, BlockReader fenced) {
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
