package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.chokepoint.account.SeatId;
import org.chokepoint.content.Language;
import org.chokepoint.reader.Readers;
import org.chokepoint.ui.page.BesideLink;
import org.chokepoint.ui.text.Texts;

/** The texts that students of a session have written in the lessons, by question; read when somebody sits down and when it is opened. */
class EssayPanel extends Div {

    private final Essays essays;
    private final Texts texts;
    private final Div list = new Div();
    private final Details fold = new Details("", list);
    private final WhenChanged seated = new WhenChanged();
    private final WhenChanged written = new WhenChanged();
    private Map<SeatId, String> names = Map.of();

    EssayPanel(Essays essays, Texts texts) {
        this.essays = essays;
        this.texts = texts;
        list.setId("essays");
        list.addClassName("stack");
        fold.addOpenedChangeListener(opened -> show());
        add(new H2(texts.get("classroom.essays")), fold);
        addClassNames("aside", "rule");
    }

    /** @param names of those who sit in the session */
    void update(Map<SeatId, String> names) {
        seated.draw(names, () -> {
            this.names = names;
            show();
        });
    }

    private void show() {
        List<Essays.Answered> all = essays.by(names.keySet(), Language.of(getLocale()));
        written.draw(List.of(all, names), () -> {
            int texts = all.stream().mapToInt(each -> each.answers().size()).sum();
            fold.setSummaryText(this.texts.get("classroom.essays.count", texts));
            list.removeAll();
            list.add(new Paragraph(this.texts.get("classroom.essays.about")));
            all.forEach(each -> list.add(part(each)));
        });
    }

    private Div part(Essays.Answered each) {
        BesideLink lesson = new BesideLink(each.path(), each.lesson().about().title());
        lesson.addClassName("b");
        UnorderedList answers = new UnorderedList();
        answers.addClassName("rows");
        each.answers().forEach(one -> answers.add(line(one)));
        Paragraph paragraph = new Paragraph(
                new Span(texts.get("classroom.essays.see") + " "),
                new BesideLink(each.paragraph(), each.ask().see().title()));
        paragraph.addClassNames("small", "dim");
        return new Div(lesson, new Html("<p>" + each.ask().html() + "</p>"), paragraph, answers);
    }

    private ListItem line(Readers.Written one) {
        Span who = new Span(names.getOrDefault(one.seat(), texts.get("classroom.control.nameless")));
        who.addClassNames("small", "dim");
        return new ListItem(who, new Div(one.text()));
    }
}
