package org.chokepoint.dynamics.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.dynamics.Names;

/** A word of an equation. Comments in braces and white space are passed over. */
record Token(Kind kind, String text, int at) {

    enum Kind {
        NUMBER,
        NAME,
        QUOTED,
        SIGN,
        END
    }

    private static final int MOST = 4_000;

    /** What is in quotes is taken possessively: without a way back it needs no stack, however long it is. */
    private static final Pattern NEXT = Pattern.compile("[\\s\u00a0]+|\\{[^}]*}"
            + "|(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)"
            + "|(?<name>\"(?:[^\"\\\\]|\\\\.)*+\"|\\.?[\\p{L}_$][\\p{L}\\p{N}_$.]*)"
            + "|(?<sign><>|<=|>=|[-+*/^()=<>,:\\[\\]])");

    static List<Token> all(String equation) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(equation);
        int at = 0;
        while (at < equation.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new EquationException(at, "unexpected character '" + equation.charAt(at) + "'");
            }
            if (matcher.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, matcher.group(), at));
            } else if (matcher.group("name") != null) {
                tokens.add(new Token(
                        matcher.group().startsWith("\"") ? Kind.QUOTED : Kind.NAME,
                        Names.canonical(matcher.group()),
                        at));
            } else if (matcher.group("sign") != null) {
                tokens.add(new Token(Kind.SIGN, matcher.group().toLowerCase(Locale.ROOT), at));
            }
            at = matcher.end();
        }
        if (tokens.size() > MOST) {
            throw new EquationException(at, "an equation has at most " + MOST + " words, found " + tokens.size());
        }
        tokens.add(new Token(Kind.END, "the end of the equation", at));
        return tokens;
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.QUOTED;
    }

    boolean is(String word) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(word);
    }
}
