package org.chokepoint.ui.text;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of the message bundles in the language of the page; an unknown key is an error, never a blank. */
@Component
public class Texts {

    private final MessageSource messages;
    private final Units units;

    Texts(MessageSource messages, Units units) {
        this.messages = messages;
        this.units = units;
    }

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language());
    }

    /** A unit of a model file in words. */
    public String unit(String unit) {
        return units.words(unit, language());
    }

    /** The language of the page. */
    public Locale language() {
        UI page = UI.getCurrent();
        return page == null ? Locale.ENGLISH : page.getLocale();
    }
}
