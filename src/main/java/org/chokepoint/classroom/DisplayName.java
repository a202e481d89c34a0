package org.chokepoint.classroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The name by which a class knows somebody: 1 to 24 visible characters of any script. */
public record DisplayName(String value) {

    public static final int MOST = 24;

    /** The fillers of Hangul and the blank of Braille count as letters or signs and show nothing. */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115f, 0x1160, 0x3164, 0xffa0, 0x2800);

    private static final Set<String> RESERVED = Set.of("instructor", "projector", "chokepoint", "admin");

    /** Trims and joins spaces to one; what is wrong with the rest, {@link #problem()} says. */
    public static DisplayName typed(String text) {
        return new DisplayName(
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("[ \\u00a0\\u3000]+", " "));
    }

    public Optional<Joining.Reason> problem() {
        int length = value.codePointCount(0, value.length());
        if (length == 0) {
            return Optional.of(Joining.Reason.NAME_EMPTY);
        }
        if (length > MOST) {
            return Optional.of(Joining.Reason.NAME_TOO_LONG);
        }
        if (!value.codePoints().allMatch(DisplayName::visible)
                || key().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Joining.Reason.NAME_NOT_PLAIN);
        }
        return RESERVED.contains(key()) ? Optional.of(Joining.Reason.NAME_RESERVED) : Optional.empty();
    }

    /** Equal for names that a class could not tell apart by ear: case, width, spaces and signs do not count. */
    public String key() {
        String compatible = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        compatible.codePoints().filter(DisplayName::heard).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The same name with this number behind it instead of any other, still short enough. */
    public DisplayName numbered(int number) {
        String end = " " + number;
        String bare = value.replaceAll(" \\d+$", "");
        int kept = Math.min(bare.codePointCount(0, bare.length()), MOST - end.length());
        return new DisplayName(
                bare.substring(0, bare.offsetByCodePoints(0, kept)).strip() + end);
    }

    private static boolean heard(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    /** Letters, digits, marks, punctuation and signs; nothing that hides, turns or breaks a line. */
    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !BLANK_LETTERS.contains(character);
        };
    }
}
