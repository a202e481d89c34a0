package org.chokepoint.lesson.files;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.chokepoint.content.ContentNode;
import org.jsoup.nodes.Element;

/** Markdown to harmless HTML. HTML in the text is shown as text; the result is cleaned all the same. */
final class Markdown {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), FootnoteExtension.create(), TypographicExtension.create()))
            .set(HtmlRenderer.GENERATE_HEADER_ID, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
            .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private final References references;
    private final Fences fences;

    Markdown(References references, Fences fences) {
        this.references = references;
        this.fences = fences;
    }

    /** Markdown in which every fence is code: the texts inside blocks. */
    static Markdown plain(References references) {
        return new Markdown(references, fence -> OptionalInt.empty());
    }

    /** @param lines from a line of the text, counted from 0, to the line of the file */
    Element render(String text, IntUnaryOperator lines) {
        HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(new LessonNodes.Factory(references, fences, lines))
                .build();
        return Cleaning.clean(renderer.render(PARSER.parse(text)));
    }

    /** A text that stands at one place of a YAML block; a single paragraph loses its frame. */
    String text(String text, ContentNode at) {
        Element body = render(text, line -> at.line());
        boolean single = body.childrenSize() == 1 && body.child(0).normalName().equals("p");
        return single ? body.child(0).html() : body.html();
    }
}
