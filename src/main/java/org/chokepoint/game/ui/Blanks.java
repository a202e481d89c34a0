package org.chokepoint.game.ui;

import org.chokepoint.ui.text.Texts;

/** The blanks in a scenario's sentences: {@code {value}} for a number, {@code {value%}} for a share of 1 in percent. */
record Blanks(Texts texts) {

    /** A result, as exact as a chart says it. */
    String result(String text, String name, double value) {
        double share = 100 * value;
        return fill(text, name, Numbers.fixed(value, 1), Numbers.fixed(share, Math.abs(share) < 10 ? 1 : 0));
    }

    /** An estimate: two digits are as many as it deserves. */
    String estimate(String text, double value) {
        double step = value == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1);
        double rounded = Math.round(value / step) * step;
        return fill(text, "value", Numbers.level(rounded), Numbers.level(100 * rounded));
    }

    private String fill(String text, String name, String number, String share) {
        return text.replace("{" + name + "}", number).replace("{" + name + "%}", texts.get("game.percent", share));
    }
}
