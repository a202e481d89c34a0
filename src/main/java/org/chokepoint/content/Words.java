package org.chokepoint.content;

/** A text in English and, where somebody has translated it, in Chinese; else {@code chinese} is empty. */
public record Words(String english, String chinese) {

    /** The text in a language, or in English where that is missing. */
    public String in(Language language) {
        return spoken(language) == Language.ZH ? chinese : english;
    }

    /** The language in which {@link #in} answers. */
    public Language spoken(Language wanted) {
        return wanted == Language.ZH && !chinese.isEmpty() ? Language.ZH : Language.EN;
    }

    public boolean isEmpty() {
        return english.isEmpty();
    }
}
