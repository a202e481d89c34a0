package org.chokepoint.explorer.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.chokepoint.explorer.Dossier;

/** Numbers and times as readers see them. */
final class Figures {

    private static final int PLACES = 4;

    private Figures() {}

    /** Four significant figures at most, without an exponent. */
    static String plain(double value) {
        if (value == 0) {
            return "0";
        }
        return new BigDecimal(value, new MathContext(PLACES))
                .stripTrailingZeros()
                .toPlainString();
    }

    static String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value).replace('-', '\u2212');
    }

    /** How many decimals fit the size of a number. */
    static int digits(double largest) {
        return largest >= 100 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 3;
    }

    /** A model with a calibration counts quarters from the third of 2022; others count from their start. */
    static String time(Dossier dossier, double time) {
        if (dossier.calibration().isEmpty()) {
            return plain(time);
        }
        int quarter = (int) Math.floor(time + 1e-9) + 2;
        return 2022 + quarter / 4 + " Q" + (quarter % 4 + 1);
    }

    static String percent(double share) {
        long whole = Math.round(100 * share);
        return (whole > 0 ? "+" : whole < 0 ? "\u2212" : "") + Math.abs(whole) + "\u202f%";
    }
}
