package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Map<String, String> TITLES = Map.of("price", "the price", "cost", "the cost");
    private static final Wording WORDING = new Wording(
            name -> TITLES.getOrDefault(name, name),
            (phrase, parts) -> phrase.name().toLowerCase(Locale.ROOT) + "<" + String.join("|", parts) + ">");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "price ~ the price",
                "price * (1 + cost) ~ the price \u00d7 (1 + the cost)",
                "(price + cost) / 2 - 0.50 ~ (the price + the cost) \u00f7 2 \u2212 0.5",
                "price - (cost - x) ~ the price \u2212 (the cost \u2212 x)",
                "-x ~ \u2212x",
                "2 * x ^ (-1 / y) ~ 2 \u00d7 (power<x|(\u22121 \u00f7 y)>)",
                "IF x > 1 THEN 2 ELSE 3 ~ if<2|greater<x|1>|3>",
                "IF x <= 1 AND NOT (y = 2) THEN 2 ELSE 3 ~ if<2|and<at_most<x|1>|not<equal<y|2>>>|3>",
                "MIN(MAX(x, 0), 1) ~ between<x|0|1>",
                "MAX(0, x) ~ largest<0; x>",
                "EXP(x) + LN(y) ~ exp<x> + ln<y>",
                "LOOKUP(curve, TIME) ~ lookup<curve|time<>>",
                "SMTH1(x, 4) ~ SMTH1(x; 4)",
            })
    void anEquationIsReadAloud(String equation, String words) {
        assertThat(WORDING.of(equation)).isEqualTo(words);
    }

    @Test
    void whatIsNoEquationStaysAsItIs() {
        assertThat(WORDING.of("1 + ")).isEqualTo("1 + ");
    }
}
