package org.chokepoint.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Six characters that stand for a class for good; none of them is taken for another when read from a wall. */
public record ClassCode(String value) {

    /** Without 0 O, 1 I L, 5 S, 8 B, 2 Z. */
    private static final String ALPHABET = "ACDEFGHJKMNPQRTUVWXY34679";

    private static final int LENGTH = 6;

    public ClassCode {
        if (!valid(value)) {
            throw new IllegalArgumentException("a class code has 6 of " + ALPHABET + ", not '" + value + "'");
        }
    }

    /** Draws a code; {@code chance} gives a number below its argument. */
    public static ClassCode draw(IntUnaryOperator chance) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(chance.applyAsInt(ALPHABET.length())));
        }
        return new ClassCode(code.toString());
    }

    /** What somebody has typed, small letters, spaces and hyphens forgiven. */
    public static Optional<ClassCode> typed(String text) {
        String plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return valid(plain) ? Optional.of(new ClassCode(plain)) : Optional.empty();
    }

    private static boolean valid(String text) {
        return text.length() == LENGTH && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }
}
