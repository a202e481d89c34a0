package org.chokepoint.explorer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.content.Words;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Variable;

/** What a model, its variables and its sectors are called in Chinese, and what variables are; nothing where nobody has translated it. */
public record Names(String model, Map<String, String> titles, Map<String, String> sectors, Map<String, String> docs) {

    public static final Names NONE = new Names("", Map.of(), Map.of(), Map.of());

    public Names {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        sectors = Collections.unmodifiableMap(new LinkedHashMap<>(sectors));
        docs = Collections.unmodifiableMap(new LinkedHashMap<>(docs));
    }

    public Words of(Model named) {
        return new Words(named.name(), model);
    }

    /** What a variable is called; in English by the words of its name where its file gives no title. */
    public Words of(Variable variable) {
        String title = variable.about().title();
        return new Words(
                title.isBlank() ? variable.name().replace('_', ' ') : title, titles.getOrDefault(variable.name(), ""));
    }

    /** What a variable is, in one sentence. */
    public Words doc(Variable variable) {
        return new Words(variable.doc(), docs.getOrDefault(variable.name(), ""));
    }

    public Words sector(String group) {
        return new Words(group, sectors.getOrDefault(group, ""));
    }
}
