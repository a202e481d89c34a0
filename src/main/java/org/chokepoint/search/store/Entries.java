package org.chokepoint.search.store;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Content;
import org.chokepoint.content.Glossary;
import org.chokepoint.content.Language;
import org.chokepoint.content.Timeline;
import org.chokepoint.lesson.Block;
import org.chokepoint.lesson.Figure;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.ModelBlock;
import org.chokepoint.lesson.Quiz;
import org.chokepoint.search.Entry;
import org.chokepoint.search.Hit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** All that can be found in one language; a lesson in the sections that its headings make. */
final class Entries {

    private final Language language;
    private final List<Entry> all = new ArrayList<>();

    private Entries(Language language) {
        this.language = language;
    }

    static List<Entry> of(Content content, Lessons lessons, Language language) {
        Entries entries = new Entries(language);
        lessons.all(language).forEach(entries::lesson);
        content.glossary().terms().forEach(entries::term);
        content.timeline().events().forEach(entries::event);
        content.bibliography().sources().forEach(entries::source);
        return entries.all;
    }

    private void lesson(Lesson lesson) {
        Sections sections = new Sections(lesson);
        lesson.blocks().forEach(sections::take);
        sections.close();
    }

    private void term(Glossary.Term term) {
        String other = language == Language.ZH ? term.english() : term.chinese();
        add(
                Hit.Kind.TERM,
                term.name(language) + " · " + other,
                term.definition().in(language),
                "/glossary#" + term.id());
    }

    private void event(Timeline.Event event) {
        add(
                Hit.Kind.EVENT,
                event.date() + " · " + event.title().in(language),
                event.summary().in(language),
                "/timeline#" + event.id());
    }

    private void source(Bibliography.Source source) {
        add(
                Hit.Kind.SOURCE,
                source.title(),
                source.issuer() + ", " + source.date() + ". " + source.note(),
                "/sources#" + source.id());
    }

    private void add(Hit.Kind kind, String title, String text, String path) {
        all.add(new Entry(kind, title, text, language.prefix() + path));
    }

    /** The text under one heading after another; what stands before the first belongs to the lesson itself. */
    private final class Sections {

        private final Lesson lesson;
        private final StringBuilder text = new StringBuilder();
        private String heading = "";
        private String anchor = "";

        Sections(Lesson lesson) {
            this.lesson = lesson;
            text.append(lesson.about().summary()).append(' ');
        }

        void take(Block block) {
            switch (block) {
                case Block.Prose(String html) -> prose(html);
                case Block.Perspectives(String title, var accounts) -> {
                    say(title);
                    accounts.forEach(account -> say(plain(account.html())));
                }
                case Block.ClaimCard card -> {
                    say("“" + card.claim().quote() + "”");
                    say(card.claim().evidence().in(language));
                }
                case Block.Discussion(var questions) -> questions.forEach(question -> say(plain(question)));
                case Block.Events events -> say(events.title());
                case Block.Provenance provenance -> say(provenance.title());
                case Figure figure -> say(figure.caption().title());
                case ModelBlock model -> say(model.title());
                case Quiz quiz -> say(quiz.title());
            }
        }

        private void prose(String html) {
            Element body = Jsoup.parseBodyFragment(html).body();
            body.select("sup").remove();
            body.select("th:not(:last-child), td:not(:last-child)").append(" · ");
            body.select("tr > :last-child").append(". ");
            for (Element part : body.children()) {
                if (part.nameIs("h2") || part.nameIs("h3")) {
                    close();
                    heading = part.text();
                    anchor = part.id();
                } else {
                    say(part.text());
                }
            }
        }

        private String plain(String html) {
            return Jsoup.parseBodyFragment(html).text();
        }

        private void say(String words) {
            text.append(words).append(' ');
        }

        void close() {
            String title = lesson.about().title() + (heading.isEmpty() ? "" : " · " + heading);
            String path = "/lessons/" + lesson.slug() + (anchor.isEmpty() ? "" : "#" + anchor);
            add(Hit.Kind.LESSON, title, text.toString().strip(), path);
            text.setLength(0);
        }
    }
}
