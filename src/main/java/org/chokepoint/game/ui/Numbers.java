package org.chokepoint.game.ui;

import java.util.Locale;

/** Numbers for people: a true minus sign, a sign where a change is meant. */
final class Numbers {

    private static final String DOLLARS = "US$";
    private static final String MINUS = "\u2212";

    private Numbers() {}

    static String fixed(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return isZero(text) ? text.replace("-", "") : grouped(text).replace("-", MINUS);
    }

    static String signed(double value, int digits) {
        String text = fixed(value, digits);
        return text.startsWith(MINUS) || isZero(text) ? text : "+" + text;
    }

    /** How many decimals fit a value of this size. */
    static int digits(double largest) {
        return largest >= 100 ? 0 : largest >= 1 ? 1 : 2;
    }

    /** An amount with its currency: US$18.4 bn, 2.0 political capital. */
    static String money(double value, int digits, String currency) {
        return currency.startsWith(DOLLARS)
                ? DOLLARS + fixed(value, digits) + currency.substring(DOLLARS.length())
                : fixed(value, digits) + " " + currency;
    }

    /** A lever's level, as short as it is exact: 0.5, 0.7316. */
    static String level(double value) {
        String text = fixed(value, 4).replaceAll("0+$", "");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** Thousands are parted from five digits on. */
    private static String grouped(String text) {
        return text.matches("-?\\d{5,}.*") ? text.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", "\u2009") : text;
    }

    private static boolean isZero(String text) {
        return text.matches("-?0(\\.0*)?");
    }
}
