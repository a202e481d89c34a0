package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** A text that is written and sent; it stays while it is not accepted. */
class Composer extends Div {

    private static final int MOST = 280;

    /** @param onSend says whether the text, which is not empty, was accepted */
    Composer(String id, String label, String sendText, Predicate<String> onSend) {
        TextArea text = new TextArea(label);
        text.setMaxLength(MOST);
        text.setWidthFull();
        text.setId(id);
        Button send = new Button(sendText, click -> {
            String typed = text.getValue().strip();
            if (!typed.isEmpty() && typed.length() <= MOST && onSend.test(typed)) {
                text.clear();
            }
        });
        send.setId("keep-" + id);
        addClassName("note-panel");
        add(text, send);
    }
}
