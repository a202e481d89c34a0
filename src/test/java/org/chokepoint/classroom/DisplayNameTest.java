package org.chokepoint.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mira",
                "\u674e\u96f7",
                "Zo\u00eb-Ann O'Neil",
                "\u092e\u0940\u0930\u093e",
                "Mira \ud83d\ude00",
                "7",
                "ABCDEFGHIJKLMNOPQRSTUVWX"
            })
    void namesOfAnyScriptAreGood(String typed) {
        assertThat(DisplayName.typed(typed).problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NAME_EMPTY",
        "'   ', NAME_EMPTY",
        "ABCDEFGHIJKLMNOPQRSTUVWXY, NAME_TOO_LONG",
        "'Mi\u0000ra', NAME_NOT_PLAIN",
        "'Mi\nra', NAME_NOT_PLAIN",
        "'Mi\u202era', NAME_NOT_PLAIN",
        "'Mi\u200bra', NAME_NOT_PLAIN",
        "'\u3164\u3164', NAME_NOT_PLAIN",
        "'...', NAME_NOT_PLAIN",
        "'In structor', NAME_RESERVED"
    })
    void whatHidesOrMisleadsIsRefused(String typed, Joining.Reason reason) {
        assertThat(DisplayName.typed(typed).problem()).contains(reason);
    }

    @Test
    void spacesAroundAndWithinAreSetRight() {
        assertThat(DisplayName.typed("  Mira \u00a0 Lin ").value()).isEqualTo("Mira Lin");
    }

    @Test
    void namesThatSoundAlikeHaveOneKey() {
        assertThat(DisplayName.typed("mira").key())
                .isEqualTo(DisplayName.typed("M I R A.").key());
        assertThat(DisplayName.typed("\uff2d\uff49\uff52\uff41").key()).isEqualTo("mira");
        assertThat(DisplayName.typed("Mira 2").key())
                .isNotEqualTo(DisplayName.typed("Mira").key());
    }

    @Test
    void aNumberedNameStaysShortAndHasOneNumber() {
        assertThat(DisplayName.typed("Mira").numbered(2).value()).isEqualTo("Mira 2");
        assertThat(DisplayName.typed("Mira 2").numbered(3).value()).isEqualTo("Mira 3");
        assertThat(DisplayName.typed("ABCDEFGHIJKLMNOPQRSTUVWX").numbered(12).value())
                .isEqualTo("ABCDEFGHIJKLMNOPQRSTU 12");
    }
}
