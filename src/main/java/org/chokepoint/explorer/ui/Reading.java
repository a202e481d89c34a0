package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.content.Language;
import org.chokepoint.content.Words;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.dynamics.Wording;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.ui.text.Texts;

/** A model as it is read: titles, links and words for what its file says in short. */
record Reading(Dossier dossier, Texts texts) {

    private static final Map<Character, String> ACTORS =
            Map.of('U', "USG", 'C', "CNG", 'V', "USC", 'W', "CNC", 'D', "UCM", 'A', "ALY");

    String title(String name) {
        return dossier.model().variable(name).map(this::title).orElse(name);
    }

    String title(Variable variable) {
        return dossier.names().of(variable).in(language());
    }

    /** What a variable is, in one sentence. */
    Words doc(Variable variable) {
        return dossier.names().doc(variable);
    }

    /** Gives a component its text, in the language of the page or marked as English. */
    <C extends Component & HasText> C say(C shown, Words words) {
        shown.setText(words.in(language()));
        if (words.spoken(language()) != language()) {
            shown.getElement().setAttribute("lang", "en");
        }
        return shown;
    }

    /** The same for a text that there is in English alone. */
    <C extends Component & HasText> C say(C shown, String english) {
        return say(shown, new Words(english, ""));
    }

    /** What the model is called. */
    String name() {
        return dossier.names().of(dossier.model()).in(language());
    }

    String sector(String group) {
        return dossier.names().sector(group).in(language());
    }

    private Language language() {
        return Language.of(texts.language());
    }

    Anchor link(String name) {
        return new Anchor(ExplorerLinks.variable(dossier.slug(), name), title(name));
    }

    /** The code of the actor whose lever a variable is; empty for anything else. */
    static String actor(Variable variable) {
        String group = variable.about().group();
        boolean isLever = (group.startsWith("Levers") || group.startsWith("Automated"))
                && variable.name().matches("[UCVWDA]\\d+");
        return isLever ? ACTORS.getOrDefault(variable.name().charAt(0), "") : "";
    }

    /** An equation with titles for names and words for functions. */
    String words(String equation) {
        return new Wording(
                        this::title,
                        (phrase, parts) ->
                                texts.get("explorer.words." + phrase.name().toLowerCase(Locale.ROOT), (Object[]) parts))
                .of(equation);
    }

    String kind(Variable variable) {
        if (!actor(variable).isEmpty()) {
            return texts.get("explorer.kind.lever");
        }
        if (variable.isParameter()) {
            return texts.get("explorer.kind.parameter");
        }
        return switch (variable.kind()) {
            case STOCK -> texts.get("explorer.kind.stock");
            case FLOW -> texts.get("explorer.kind.flow");
            case AUXILIARY -> texts.get("explorer.kind.auxiliary");
            case GRAPHICAL_FUNCTION -> texts.get("explorer.kind.curve");
        };
    }

    String basis(Variable variable) {
        return switch (variable.about().basis()) {
            case "fitted" -> texts.get("explorer.basis.fitted");
            case "judgement" -> texts.get("explorer.basis.judgement");
            case "observed" -> texts.get("explorer.basis.observed");
            case "estimate" -> texts.get("explorer.basis.estimate");
            case "definition" -> texts.get("explorer.basis.definition");
            case "history" -> texts.get("explorer.basis.history");
            case "event" -> texts.get("explorer.basis.event");
            default -> texts.get("explorer.basis.none");
        };
    }

    /** The first letter small, unless it begins a name or an abbreviation. */
    String inSentence(Variable variable) {
        String title = title(variable);
        boolean isName = title.length() < 2
                || Character.isUpperCase(title.charAt(1))
                || title.matches("(Chinese|Elo|Gallium).*");
        return isName ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
