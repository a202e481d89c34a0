package org.chokepoint.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DocumentScriptTest {

    @Test
    void theScriptHasTheNameThatItsBuildHasGivenIt() throws IOException {
        assertThat(new DocumentScript(new ClassPathResource("frontend/manifest.json")).address())
                .isEqualTo("/assets/js/documents-AbC123.js");
    }

    @Test
    void whereItWasNotBuiltThePageGoesWithout() throws IOException {
        assertThat(new DocumentScript(new ClassPathResource("frontend/none.json")).address())
                .isNull();
    }
}
