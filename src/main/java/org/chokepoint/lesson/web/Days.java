package org.chokepoint.lesson.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chokepoint.content.Claims;
import org.chokepoint.content.Language;

/** Days in words for the templates, and which day it is. */
record Days(LocalDate today, Language language) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("uuuu 年 M 月 d 日", Locale.ROOT);
    private static final DateTimeFormatter MONTH_ZH = DateTimeFormatter.ofPattern("uuuu 年 M 月", Locale.ROOT);

    public String words(LocalDate day) {
        return (language == Language.ZH ? DAY_ZH : DAY).format(day);
    }

    /** A year, a month or a day in ISO form; anything else as it stands. */
    public String words(String iso) {
        if (iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return words(LocalDate.parse(iso));
        }
        return iso.matches("\\d{4}-\\d{2}")
                ? (language == Language.ZH ? MONTH_ZH : MONTH).format(YearMonth.parse(iso))
                : iso;
    }

    public boolean overdue(Claims.Review review) {
        return review.overdue(today);
    }

    /** The third of the year of a day, the ending of a message key. */
    public String part(LocalDate day) {
        return switch ((day.getMonthValue() - 1) / 4) {
            case 0 -> "early";
            case 1 -> "mid";
            default -> "late";
        };
    }

    public String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
