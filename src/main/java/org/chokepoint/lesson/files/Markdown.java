package org.chokepoint.lesson.files;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Markdown to harmless HTML. HTML in the text is shown as text; the result is cleaned all the same. */
final class Markdown {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            TypographicExtension.create(),
                            AdmonitionExtension.create()))
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
            .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    /** Headings without their notes. */
    private static final HtmlRenderer TITLES = HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(options -> () -> Set.of(new NodeRenderingHandler<>(Footnote.class, (_, _, _) -> {})))
            .build();

    private final References references;
    private final Fences fences;
    private final boolean running;

    private Markdown(References references, Fences fences, boolean running) {
        this.references = references;
        this.fences = fences;
        this.running = running;
    }

    /** The running text of a lesson, with its blocks. */
    static Markdown running(References references, Fences fences) {
        return new Markdown(references, fences, true);
    }

    /** Markdown in which every fence is code: the texts inside blocks. */
    static Markdown plain(References references) {
        return new Markdown(references, fence -> OptionalInt.empty(), false);
    }

    static Document parse(String text) {
        return PARSER.parse(text);
    }

    static String title(Heading heading) {
        return Jsoup.parseBodyFragment(TITLES.render(heading)).text();
    }

    Element render(Document document, Anchors anchors, Where where) {
        HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(new LessonNodes.Factory(references, fences, where, running))
                .attributeProviderFactory(new Ids(anchors))
                .build();
        return Cleaning.clean(renderer.render(document), references.language());
    }

    /** A text that stands at one place of a YAML block; a single paragraph loses its frame. */
    String text(String text, ContentNode at) {
        Where where = _ -> Place.of(at);
        Document document = parse(text);
        Anchors anchors = new Anchors(references, where, Markdown::title);
        Element body = render(document, anchors, where);
        boolean single = body.childrenSize() == 1 && body.child(0).normalName().equals("p");
        return single ? body.child(0).html() : body.html();
    }

    private static final class Ids extends IndependentAttributeProviderFactory {

        private final Anchors anchors;

        private Ids(Anchors anchors) {
            this.anchors = anchors;
        }

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, _, attributes) -> anchors.attribute(node, attributes);
        }
    }
}
