package org.chokepoint.dynamics;

import java.util.Locale;

/** XMILE 1.0, section 3.2.2: names are equal under case, and blanks, underscores and quotes do not count. */
public final class Names {

    private Names() {}

    public static String canonical(String name) {
        String bare = name.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return bare.replace("\\n", " ")
                .replaceAll("\\s*([\\[\\],])\\s*", "$1")
                .replaceAll("[\\s_\u00a0]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}
