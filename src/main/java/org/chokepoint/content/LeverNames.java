package org.chokepoint.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the game calls its levers, for whoever names them without playing; their list is checked where it is played. */
public final class LeverNames {

    private LeverNames() {}

    /** By their ids; empty where the folder has no levers. */
    public static Map<String, Words> of(Content content) {
        Map<String, Words> names = new LinkedHashMap<>();
        for (ContentFile file : content.find("scenarios/levers.yaml")) {
            FieldReader list = new FieldReader(file.path(), new ArrayList<>());
            list.records(file.header(), "levers")
                    .forEach(lever -> names.put(list.text(lever, "id"), list.words(lever, "name")));
        }
        return names;
    }
}
