package org.chokepoint.ui.text;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of the message bundles in the language of the page; an unknown key is an error, never a blank. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, Object... arguments) {
        UI page = UI.getCurrent();
        return messages.getMessage(key, arguments, page == null ? Locale.ENGLISH : page.getLocale());
    }
}
