package org.chokepoint.lesson.files;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.lesson.Lesson;

/** The places of a lesson that have an address: headings and paragraphs that end in {@code {#id}}, and blocks with an id. */
final class Anchors {

    private static final Pattern ID = Pattern.compile("\\s*\\{#([^}]*)}\\s*$");
    private static final Pattern GOOD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int DEEPEST_LISTED = 3;

    private final References references;
    private final Where where;
    private final Function<Heading, String> titles;
    private final Map<String, Lesson.Heading> anchors = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Node, String> ids = new HashMap<>();
    private String section = "";

    /** @param titles the plain words of a heading */
    Anchors(References references, Where where, Function<Heading, String> titles) {
        this.references = references;
        this.where = where;
        this.titles = titles;
    }

    /** Takes the ids out of the text. */
    Anchors collect(Node document) {
        for (Node node : document.getChildren()) {
            visit(node);
        }
        return this;
    }

    private void visit(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> idOf(paragraph).ifPresent(id -> paragraph(paragraph, id));
            default -> node.getChildren().forEach(this::visit);
        }
    }

    private void heading(Heading heading) {
        Optional<String> id = idOf(heading);
        String title = titles.apply(heading);
        int level = heading.getLevel();
        if (level == 1) {
            references.problem(where.of(heading), "the title of a lesson stands in its header: begin with ##");
        }
        if (level > 1 && level <= DEEPEST_LISTED) {
            section = title;
            id.ifPresentOrElse(
                    found -> add(new Lesson.Heading(found, title, level), where.of(heading)),
                    () -> references.problem(
                            where.of(heading),
                            "a heading ends in its address, the same in both languages: {#some-id}"));
        }
        id.ifPresent(found -> ids.put(heading, found));
    }

    private void paragraph(Paragraph paragraph, String id) {
        add(new Lesson.Heading(id, section, 0), where.of(paragraph));
        boolean item = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
        ids.put(item ? paragraph.getParent() : paragraph, id);
    }

    /** A block with an address of its own. */
    void block(String id, String title, Place place) {
        add(new Lesson.Heading(id, title, 0), place);
    }

    private void add(Lesson.Heading anchor, Place place) {
        if (!GOOD.matcher(anchor.id()).matches()) {
            references.problem(place, "an address is made of a-z, 0-9 and single hyphens, found '" + anchor.id() + "'");
        } else if (anchors.putIfAbsent(anchor.id(), anchor) != null) {
            references.problem(place, "the address '" + anchor.id() + "' stands here twice: choose another");
        } else {
            places.put(anchor.id(), place);
        }
    }

    /** The id at the end of a block, which is cut off. */
    private static Optional<String> idOf(Node block) {
        if (!(block.getLastChild() instanceof Text last)) {
            return Optional.empty();
        }
        BasedSequence words = last.getChars();
        Matcher matcher = ID.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        last.setChars(words.subSequence(0, matcher.start()));
        return Optional.of(matcher.group(1));
    }

    boolean has(String id) {
        return anchors.containsKey(id);
    }

    Optional<Lesson.Heading> find(String id) {
        return Optional.ofNullable(anchors.get(id));
    }

    /** Each address with its place, in the order of the text. */
    Map<String, Place> places() {
        return new LinkedHashMap<>(places);
    }

    List<Lesson.Heading> headings() {
        return new ArrayList<>(
                anchors.values().stream().filter(anchor -> anchor.level() > 0).toList());
    }

    void attribute(Node node, MutableAttributes attributes) {
        String id = ids.get(node);
        if (id != null) {
            attributes.replaceValue("id", id);
        }
    }
}
