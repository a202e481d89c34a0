package org.chokepoint.lesson.files;

import org.chokepoint.content.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Lets through what a lesson may contain and nothing else, whatever made the HTML. */
final class Cleaning {

    /** Marks where a block of the lesson goes. */
    static final String BLOCK = "data-block";

    /** Relative links are judged as links to here, and stay relative. */
    private static final String HERE = "https://lesson.invalid/";

    private static final Safelist SAFE = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "blockquote",
                    "sub",
                    "sup",
                    "del",
                    "div",
                    "section",
                    "details",
                    "summary")
            .addTags("h2", "h3", "h4", "ul", "ol", "li", "a")
            .addTags("table", "caption", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href", "title", "class", "id")
            .addAttributes("div", BLOCK)
            .addAttributes("p", "id", "class")
            .addAttributes("li", "id")
            .addAttributes("section", "class")
            .addAttributes("details", "class")
            .addAttributes("summary", "class")
            .addAttributes("ol", "start")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addProtocols("a", "href", "#", "https", "http")
            .preserveRelativeLinks(true);

    private Cleaning() {}

    /** Links to documents lead to those in the same language. */
    static Element clean(String html, Language language) {
        Document dirty = Jsoup.parseBodyFragment(html, HERE);
        Document clean = new Cleaner(SAFE).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        clean.select("a[href~=^(?i)(https?:)?//]").attr("rel", "noopener noreferrer");
        clean.select("a[href~=^/(lessons|glossary|sources|timeline)]")
                .forEach(link -> link.attr("href", language.prefix() + link.attr("href")));
        clean.select("table").forEach(Cleaning::frame);
        return clean.body();
    }

    /** A wide table scrolls sideways by itself, and by keyboard. */
    private static void frame(Element table) {
        table.select("td[align], th[align]")
                .forEach(cell -> cell.addClass(cell.attr("align").equals("right") ? "r" : "")
                        .removeAttr("align"));
        Element caption = table.selectFirst("caption");
        Element frame =
                new Element("div").addClass("table").attr("role", "region").attr("tabindex", "0");
        if (caption != null) {
            frame.attr("aria-label", caption.text());
        }
        table.replaceWith(frame);
        frame.appendChild(table);
    }
}
