package org.chokepoint.content;

import java.util.Locale;

/** The languages of documents; that of a document stands at the head of its address. */
public enum Language {
    EN(Locale.ENGLISH, "", "en"),
    ZH(Locale.SIMPLIFIED_CHINESE, "/zh", "zh-Hans");

    private final Locale locale;
    private final String prefix;
    private final String tag;

    Language(Locale locale, String prefix, String tag) {
        this.locale = locale;
        this.prefix = prefix;
        this.tag = tag;
    }

    public Locale locale() {
        return locale;
    }

    /** What comes before the path of a document: empty for English, {@code /zh} for Chinese. */
    public String prefix() {
        return prefix;
    }

    /** The value of the {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    /** The language of a document's path. */
    public static Language of(String path) {
        return path.equals(ZH.prefix) || path.startsWith(ZH.prefix + "/") ? ZH : EN;
    }

    /** The path of the same document in the other language. */
    public static String twin(String path) {
        if (of(path) == EN) {
            return path.equals("/") ? ZH.prefix : ZH.prefix + path;
        }
        String bare = path.substring(ZH.prefix.length());
        return bare.isEmpty() ? "/" : bare;
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ZH.locale.getLanguage()) ? ZH : EN;
    }
}
