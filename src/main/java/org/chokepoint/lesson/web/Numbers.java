package org.chokepoint.lesson.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as they are shown: a true minus sign, thousands parted by a thin space. */
record Numbers() {

    private static final int DIGITS = 4;
    private static final int ROUGH = 3;
    private static final String THIN = "\u202f";

    /** Four significant digits, or one behind the point where that is more; whole numbers whole. */
    public String words(double value) {
        return shown(plain(value));
    }

    /** Three significant digits, for what a model computes; whole numbers whole. */
    public String rough(double value) {
        return shown(plain(value, ROUGH, 0));
    }

    private static String shown(String plain) {
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point);
        return (negative ? "\u2212" : "") + grouped(whole) + rest;
    }

    /** A year of the calendar, with a fraction for the month. */
    public String year(double value) {
        return plain(value);
    }

    private static String grouped(String whole) {
        return whole.length() < 5 ? whole : whole.replaceAll("\\B(?=(\\d{3})+$)", THIN);
    }

    /** As a form field or a script reads it. */
    static String plain(double value) {
        return plain(value, DIGITS, 1);
    }

    private static String plain(double value, int digits, int behind) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%.0f", value + 0.0);
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        int whole = exact.precision() - exact.scale();
        return exact.round(new MathContext(Math.max(digits, whole + behind), RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }
}
