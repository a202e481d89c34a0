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
import java.util.regex.Pattern;
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

    /** Words without anything that Markdown could mean; most options of questions are like that. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!\\p{N}+[.)])[\\p{L}\\p{N}(“‘（《][\\p{L}\\p{N} ,;.?!%()/“”‘’–—，。；：？！、（）《》·\u202f]*");

    private final References references;
    private final HtmlRenderer renderer;

    /** What is rendered now: where its nodes stand, and which of them have an address. */
    private Where where = node -> Place.of(node, 1);

    private Anchors anchors;

    private Markdown(References references, Fences fences, boolean running) {
        this.references = references;
        this.anchors = new Anchors(references, where, Markdown::title);
        this.renderer = HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(new LessonNodes.Factory(references, fences, node -> where.of(node), running))
                .attributeProviderFactory(new Ids())
                .build();
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

    Element render(Document document, Anchors given, Where places) {
        anchors = given;
        where = places;
        return Cleaning.clean(renderer.render(document), references.language());
    }

    /** A text that stands at one place of a YAML block; a single paragraph loses its frame. */
    String text(String text, ContentNode at) {
        if (PLAIN.matcher(text).matches() && !text.contains("..")) {
            return text;
        }
        Where places = _ -> Place.of(at);
        Element body = render(parse(text), new Anchors(references, places, Markdown::title), places);
        boolean single = body.childrenSize() == 1 && body.child(0).normalName().equals("p");
        return single ? body.child(0).html() : body.html();
    }

    private final class Ids extends IndependentAttributeProviderFactory {

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, _, attributes) -> anchors.attribute(node, attributes);
        }
    }
}
