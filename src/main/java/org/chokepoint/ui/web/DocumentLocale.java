package org.chokepoint.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** A document that is there in both languages has its language in its path; any other page has that of the browser. */
@Component("localeResolver")
public class DocumentLocale implements LocaleResolver {

    private static final Pattern CHINESE = Pattern.compile("/zh(/.*)?");
    private static final Pattern ENGLISH =
            Pattern.compile("/|/(lessons|glossary|sources|timeline|search|review|certificate)(/.*)?");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (CHINESE.matcher(path).matches()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return ENGLISH.matcher(path).matches() ? Locale.ENGLISH : preferred(request);
    }

    /** The first language of the browser that is one of ours. */
    private static Locale preferred(HttpServletRequest request) {
        for (Locale wanted : Collections.list(request.getLocales())) {
            if (wanted.getLanguage().equals("zh")) {
                return Locale.SIMPLIFIED_CHINESE;
            }
            if (wanted.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by the path or by the browser");
    }
}
