package org.chokepoint.ui.text;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Units of model files as readers see them: "1/quarter" is "per quarter", "dimensionless" is "without unit". */
@Component
public class Units {

    private final MessageSource messages;

    public Units(MessageSource messages) {
        this.messages = messages;
    }

    /** The unit in words of the language; as the file writes it, if the bundle has no words for it. */
    public String words(String unit, Locale locale) {
        String key = unit.replaceAll("[^A-Za-z0-9]+", "-");
        return Objects.requireNonNull(messages.getMessage("ui.unit." + key, null, unit, locale));
    }

    /** The unit as it follows a number in a sentence, with what parts the two; nothing where there is no unit. */
    public String behind(String unit, Locale locale) {
        return switch (unit) {
            case "dimensionless" -> "";
            case "fraction" -> Objects.requireNonNull(messages.getMessage("ui.unit.behind.fraction", null, locale));
            default -> " " + words(unit, locale);
        };
    }
}
