package org.chokepoint.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Something is wrong: a small form at the foot of a live page. */
public final class ProblemForm extends Details {

    private static final int MOST = 280;

    /** What the form says: its name, the label of its field, its button, and its thanks. */
    public record Words(String summary, String label, String send, String thanks) {}

    /** @param onReport takes what was written, which may be empty */
    public ProblemForm(Words words, Consumer<String> onReport) {
        super(words.summary());
        TextArea text = new TextArea(words.label());
        text.setMaxLength(MOST);
        text.setWidthFull();
        text.setId("problem");
        Paragraph thanks = new Paragraph(words.thanks());
        thanks.getElement().setAttribute("role", "status");
        thanks.setVisible(false);
        thanks.setId("problem-sent");
        Button send = new Button(words.send(), click -> {
            onReport.accept(text.getValue().strip());
            text.clear();
            thanks.setVisible(true);
        });
        send.setId("send-problem");
        Div form = new Div(text, send, thanks);
        form.addClassName("note-panel");
        add(form);
        setId("something-wrong");
        addClassName("problem-form");
    }
}
