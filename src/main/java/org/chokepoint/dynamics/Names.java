package org.chokepoint.dynamics;

import java.util.Locale;
import java.util.regex.Pattern;

/** XMILE 1.0, section 3.2.2: names are equal under case, and blanks, underscores and quotes do not count. */
public final class Names {

    private static final Pattern AROUND_BRACKETS = Pattern.compile("_?([\\[\\],])_?");
    private static final Pattern BLANKS = Pattern.compile("[\\s_\u00a0]+");

    private Names() {}

    public static String canonical(String name) {
        String bare = name.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        String joined = BLANKS.matcher(bare.replace("\\n", " ")).replaceAll("_");
        return AROUND_BRACKETS.matcher(joined).replaceAll("$1").toLowerCase(Locale.ROOT);
    }
}
