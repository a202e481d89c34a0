package org.chokepoint.scenario.files;

import java.util.List;
import java.util.Locale;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;

/** Words of a file that stand for constants, written in lower case with hyphens. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> E word(FieldReader reader, ContentNode node, String name, List<E> words) {
        String text = reader.text(node, name);
        for (E word : words) {
            if (written(word).equals(text)) {
                return word;
            }
        }
        if (!text.isEmpty()) {
            List<String> known = words.stream().map(Words::written).toList();
            reader.problem(node, "the field '" + name + "' is one of " + known + ", found '" + text + "'");
        }
        return words.getFirst();
    }

    /** Yes or no; no when it is not there. */
    static boolean yes(FieldReader reader, ContentNode.Fields fields, String name) {
        if (!fields.has(name)) {
            return false;
        }
        String text = reader.text(fields, name);
        if (!List.of("yes", "no").contains(text)) {
            reader.problem(fields.place(name), "the field '" + name + "' is yes or no, found '" + text + "'");
        }
        return text.equals("yes");
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
