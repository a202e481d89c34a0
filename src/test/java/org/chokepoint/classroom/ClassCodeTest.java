package org.chokepoint.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassCodeTest {

    @Test
    void noCharacterIsTakenForAnother() {
        Random chance = new Random(1);
        for (int i = 0; i < 500; i++) {
            assertThat(ClassCode.draw(chance::nextInt).value())
                    .matches("[A-Z0-9]{6}")
                    .doesNotContainPattern("[0O1IL5S8B2Z]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acdefg", " ACD EFG ", "acd-efg"})
    void whatPeopleTypeIsUnderstood(String typed) {
        assertThat(ClassCode.typed(typed)).contains(new ClassCode("ACDEFG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ACDEF", "ACDEFGH", "ACDEF0", "<script>"})
    void anythingElseIsNoCode(String typed) {
        assertThat(ClassCode.typed(typed)).isEmpty();
        assertThatThrownBy(() -> new ClassCode(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
