package org.chokepoint.lesson.files;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.content.Glossary;
import org.jspecify.annotations.Nullable;

/** The nodes of a lesson that mean more than in plain Markdown: notes, terms, links and blocks; {@code running} in the text outside of blocks. */
record LessonNodes(References references, Fences fences, Where where, boolean running) implements NodeRenderer {

    private static final String TERM = "term:";
    private static final Set<String> ADMONITIONS = Set.of("note", "example", "warning", "deeper");

    record Factory(References references, Fences fences, Where where, boolean running)
            implements DelegatingNodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new LessonNodes(references, fences, where, running);
        }

        @Override
        public @Nullable Set<Class<?>> getDelegates() {
            return null;
        }
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Footnote.class, this::note),
                new NodeRenderingHandler<>(FootnoteBlock.class, this::definition),
                new NodeRenderingHandler<>(Link.class, this::link),
                new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(HtmlInline.class, this::html),
                new NodeRenderingHandler<>(HtmlBlock.class, this::html),
                new NodeRenderingHandler<>(FencedCodeBlock.class, this::fence),
                new NodeRenderingHandler<>(AdmonitionBlock.class, this::admonition));
    }

    private void note(Footnote node, NodeRendererContext context, HtmlWriter html) {
        String source = node.getText().toString();
        references.cite(source, where.of(node)).ifPresent(number -> {
            html.withAttr().tag("sup");
            html.attr("href", "#note_" + number);
            if (running && references.mark(source)) {
                html.attr("id", "ref_" + number);
            }
            html.withAttr().tag("a").text(String.valueOf(number)).closeTag("a");
            html.closeTag("sup");
        });
    }

    private void definition(FootnoteBlock node, NodeRendererContext context, HtmlWriter html) {
        references.problem(where.of(node), "the text of a note comes from bibliography.yaml: take this definition out");
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
        String address = node.getUrl().unescape();
        if (!address.startsWith(TERM)) {
            references.link(address, where.of(node));
            context.delegateRender();
            return;
        }
        var term = references.term(address.substring(TERM.length()), where.of(node));
        term.ifPresent(found -> open(found, html));
        context.renderChildren(node);
        term.ifPresent(found -> html.closeTag("a"));
    }

    private void open(Glossary.Term term, HtmlWriter html) {
        html.attr("class", "term");
        html.attr("href", "/glossary#" + term.id());
        html.attr("title", term.definition().in(references.language()));
        html.withAttr().tag("a");
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
        references.problem(where.of(node), "pictures are not shown in lessons: take it out");
        context.renderChildren(node);
    }

    private void html(Node node, NodeRendererContext context, HtmlWriter html) {
        references.problem(where.of(node), "HTML is shown as text here: write it in Markdown");
        context.delegateRender();
    }

    private void fence(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
        boolean alone = node.getParent() instanceof Document;
        OptionalInt place = fences.take(new Fences.Fence(
                node.getInfo().toString().strip(),
                node.getContentChars().toString(),
                where.of(node).line() + 1,
                alone));
        if (place.isEmpty()) {
            context.delegateRender();
        } else {
            html.attr(Cleaning.BLOCK, String.valueOf(place.getAsInt()));
            html.withAttr().tag("div").closeTag("div");
        }
    }

    /** What is read at advanced depth alone can be opened; other notes stand open. */
    private void admonition(AdmonitionBlock node, NodeRendererContext context, HtmlWriter html) {
        String kind = node.getInfo().toString();
        String title = node.getTitle().toString();
        if (!ADMONITIONS.contains(kind) || title.isBlank()) {
            references.problem(
                    where.of(node),
                    "write !!! and one of " + new TreeSet<>(ADMONITIONS) + " and a title in quotation marks");
            context.renderChildren(node);
            return;
        }
        boolean deeper = kind.equals("deeper");
        String frame = deeper ? "details" : "section";
        String head = deeper ? "summary" : "p";
        html.attr("class", "admonition " + kind).withAttr().tag(frame);
        html.attr("class", "admonition-title").withAttr().tag(head).text(title).closeTag(head);
        context.renderChildren(node);
        html.closeTag(frame);
    }
}
