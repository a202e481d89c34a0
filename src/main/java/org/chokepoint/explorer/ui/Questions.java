package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.explorer.Question;

/** What newcomers ask of a model: all questions as links, or the answers that a variable's page gives. */
final class Questions {

    private Questions() {}

    static Div all(Reading reading) {
        Div all = new Div();
        all.addClassName("questions");
        reading.dossier().questions().forEach(question -> {
            Anchor link = reading.say(new Anchor(), question.text());
            link.setHref(ExplorerLinks.variable(reading.dossier().slug(), question.variable()));
            all.add(link);
        });
        return all;
    }

    /** The answers in which a variable has a part, the questions about itself first. */
    static Optional<Div> answers(Reading reading, String variable) {
        List<Question> asked = reading.dossier().questions().stream()
                .filter(question -> question.variable().equals(variable))
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Div answers = new Div();
        answers.addClassName("answers");
        asked.forEach(question -> answers.add(answer(reading, question)));
        return Optional.of(answers);
    }

    private static Div answer(Reading reading, Question question) {
        Div along = new Div();
        along.addClassNames("along", "small");
        question.along().forEach(name -> {
            if (along.getComponentCount() > 0) {
                along.add(new Span(" \u2192 "));
            }
            along.add(reading.link(name));
        });
        return new Div(reading.say(new H2(), question.text()), reading.say(new Paragraph(), question.answer()), along);
    }
}
