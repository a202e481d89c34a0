package org.chokepoint.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.files.TestLessons;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whatever stands in a content file, the documents contain nothing that runs or reaches out. */
class HostileTextTest {

    private static final String EVIL = "<script>steal()</script><img src=x onerror=steal()>\\\"'><svg/onload=steal()>";

    @TempDir
    Path folder;

    private TestLessons given;

    @BeforeEach
    void lists() throws IOException {
        given = new TestLessons(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>steal()</script>",
                "text <script src=https://evil.example/x.js></script> text",
                "<img src=x onerror=steal()>",
                "<p onclick=steal()>press</p>",
                "<svg><script>steal()</script></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=steal()>",
                "<iframe src=https://evil.example></iframe>",
                "<object data=https://evil.example></object><embed src=x>",
                "<form action=https://evil.example><input name=password></form>",
                "<style>body{background:url(https://evil.example)}</style>",
                "<link rel=stylesheet href=https://evil.example><meta http-equiv=refresh content=0>",
                "<base href=https://evil.example>",
                "[press](javascript:steal())",
                "[press](JaVaScRiPt&#58;steal())",
                "[press](java&Tab;script:steal())",
                "[press](data:text/html,<script>steal()</script>)",
                "[press](vbscript:steal())",
                "[press](<javascript:steal()>)",
                "[press][ref]\n\n[ref]: javascript:steal()",
                "<javascript:steal()>",
                "![x](javascript:steal())",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](https://evil.example/pixel.png \"onerror=steal()\")",
                "[x](/a \"t\\\" onmouseover=\\\"steal()\")",
                "[x](term:licence\"onmouseover=steal)",
                "## <a id=main onfocus=steal()>head</a>",
                "<div data-block=\"26\" class=\"topbar\" style=\"position:fixed\">x</div>",
                "```x\" onclick=\"steal()\n<script>steal()</script>\n```",
                "| <script>steal()</script> |\n|---|\n| <img src=x onerror=steal()> |\n[<b onclick=steal()>c</b>]",
                "<!-- --!><script>steal()</script> -->",
                "[^<script>steal()</script>]",
                "<img src=\"x:x\" onerror=\"steal()\">",
                "<svg><animate onbegin=steal() attributeName=x></svg>",
                "<svg><use href=\"data:image/svg+xml,<svg id=x onload=steal()>#x\"></svg>",
                "<details open ontoggle=steal()><summary>x</summary></details>",
                "<body onload=steal()><input autofocus onfocus=steal()>",
                "<video><source onerror=steal()></video><marquee onstart=steal()>",
                "<a href=\"&#106;&#97;vascript:steal()\">x</a>",
                "[x](\u0001javascript:steal())",
                "[x](&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:steal())",
                "[x](//evil.example/%0d%0aSet-Cookie:a=b)",
                "<isindex action=javascript:steal() type=image>",
                "<table background=javascript:steal()><td style=behavior:url(x.htc)>x</table>",
                "<xss style=\"xss:expression(steal())\">x</xss>",
                "<scr<script>ipt>steal()</scr</script>ipt>",
                "<<script>script>steal()</script>",
                "</p></div></main><script>steal()</script>",
                "text {#a\" onmouseover=\"steal()}",
                "## head {#a onclick=steal()}",
                "!!! note \"<img src=x onerror=steal()>\"\n    <script>steal()</script>",
                "!!! deeper \"\\\" onclick=\\\"steal()\"\n    text",
                "!!! x\" onclick=\"steal() \"t\"\n    text",
                "```figure\nid: \"a onclick=steal()\"\nkind: bars\n```",
                "```timeline\ntitle: \"<script>steal()</script>\"\nevents: [t-2015-05-mic2025]\n```",
                "```provenance\ntitle: \"<img src=x onerror=steal()>\"\n```",
                "> <noscript><p title=\"</noscript><img src=x onerror=steal()>\">",
            })
    void hostileMarkdownIsHarmless(String markdown) throws Exception {
        given.body("## The rule {#the-rule}\n\n" + markdown + "\n\nafter\n");
        Document page = page("/lessons/sample");
        assertHarmless(page);
        assertThat(page.text()).contains("after");
    }

    @Test
    void hostileBlocksAreHarmless() throws Exception {
        given.body("""
                ## The rule {#the-rule}

                ```perspectives
                title: "%1$s"
                accounts:
                  - {actor: US government, text: "%1$s [x](javascript:steal())"}
                  - {actor: Chinese government, text: "%1$s"}
                ```

                ```discuss
                - "%1$s"
                ```

                ```claim
                id: "%1$s"
                ```
                """.formatted(EVIL));
        assertHarmless(page("/lessons/sample"));
    }

    @Test
    void hostileHeadersAndQuestionsAreHarmless() throws Exception {
        String header = TestLessons.sample();
        for (String words : List.of("A sample of everything", "A rule draws a line.")) {
            header = header.replace(words, "\"" + EVIL + "\"");
        }
        for (String words :
                List.of("\"which hold?\"", "Halve what flows in.", "The A800 stayed 200 GB/s below the A100.")) {
            header = header.replaceAll("(?i)" + Pattern.quote(words), Matcher.quoteReplacement("\"" + EVIL + "\""));
        }
        header = header.replace("first, second, third", "\"" + EVIL + "\", \"" + EVIL + "\", third")
                .replace("[BIS, rule]", "[\"" + EVIL + "\", \"" + EVIL + "\"]")
                .replace("label: A100", "label: \"" + EVIL + "\"")
                .replace("label: Deliveries", "label: \"" + EVIL + "\"")
                .replace("unit: GB/s", "unit: \"" + EVIL + "\"");
        given.write("lessons/sample/lesson.md", header.replace("outcomes: [", "outcomes: [\"" + EVIL + "\", "));
        assertThat(given.lessons().find("sample", Language.EN).orElseThrow().questions())
                .hasSize(8);
        assertHarmless(page("/lessons/sample"));
        assertHarmless(page("/lessons"));
        String marked = TestDocuments.of(given)
                .perform(MockMvcRequestBuilders.post("/lessons/sample/check")
                        .param("quiz", "1")
                        .param("holds", "1")
                        .param("own-words", EVIL)
                        .param("speed", EVIL))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertHarmless(Jsoup.parse(marked));
    }

    @Test
    void hostileListsAreHarmless() throws Exception {
        given.write("bibliography.yaml", """
                sources:
                  - {id: a"onclick="steal(), kind: "%1$s", side: us, issuer: "%1$s", title: "%1$s", date: "%1$s", url: "https://x.example/?q=1", note: "%1$s", status: not checked}
                  - {id: b, kind: law, side: cn, issuer: I, title: T, date: 2020, url: "javascript:steal()", status: not checked}
                """.formatted(EVIL));
        given.write("glossary.yaml", """
                terms:
                  - {en: Licence, zh: "%1$s", definition: "%1$s", source: general knowledge}
                """.formatted(EVIL));
        given.body("## The rule {#the-rule}\n\n[licence](term:licence)\n", "further: [bis-2023-10-17-acs]\n");
        assertHarmless(page("/sources"));
        assertHarmless(page("/glossary"));
        assertHarmless(page("/lessons/sample"));
    }

    private Document page(String path) throws Exception {
        var answer = TestDocuments.of(given)
                .perform(MockMvcRequestBuilders.get(path))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** Nothing but the one policy and the one style of the frame. */
    private static void assertHarmless(Document page) {
        page.head().expectFirst("style").remove();
        page.head().expectFirst("meta[http-equiv=Content-Security-Policy]").remove();
        assertThat(page.select("script, iframe, object, embed, style, base, img, noscript, math, meta[http-equiv]"))
                .isEmpty();
        assertThat(page.select("main form"))
                .allMatch(form -> form.attr("action").matches("(/zh)?/lessons/.*"));
        assertThat(page.select("main svg")).allMatch(svg -> svg.attributesSize() < 8);
        for (Element element : page.getAllElements()) {
            Map<String, String> attributes = new HashMap<>();
            for (Attribute attribute : element.attributes()) {
                attributes.put(attribute.getKey().toLowerCase(), attribute.getValue());
            }
            assertThat(attributes.keySet()).noneMatch(name -> name.startsWith("on") || name.equals("style"));
            assertThat(attributes.getOrDefault("href", "").strip().toLowerCase())
                    .matches("(?s)|[/#&].*|https?://.*|[a-z0-9-]+");
        }
    }
}
