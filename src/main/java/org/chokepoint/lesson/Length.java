package org.chokepoint.lesson;

import java.util.regex.Pattern;
import org.chokepoint.content.Language;

/** How long a text is. */
final class Length {

    private static final Pattern NOTE = Pattern.compile("<sup>.*?</sup>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");
    private static final Pattern CHARACTER = Pattern.compile("\\p{IsHan}");

    private Length() {}

    /** Words of English or characters of Chinese in harmless HTML, the numbers of notes not counted. */
    static int of(String html, Language language) {
        String text = TAG.matcher(NOTE.matcher(html).replaceAll("")).replaceAll(" ");
        Pattern unit = language == Language.ZH ? CHARACTER : WORD;
        return (int) unit.matcher(text).results().count();
    }
}
