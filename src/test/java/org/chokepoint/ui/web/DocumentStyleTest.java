package org.chokepoint.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DocumentStyleTest {

    private final DocumentStyle style = new DocumentStyle(path -> path + "?1");

    @Test
    void thePolicyLetsTheStyleOfThePagePassAndNoOther() throws Exception {
        DocumentStyle.Sheet sheet = style.of("lesson");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(sheet.css().getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.policy())
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("unsafe");
        assertThat(style.of("home").policy()).isNotEqualTo(sheet.policy());
    }

    @Test
    void itIsSmallAndKnowsItsFonts() {
        assertThat(style.of("lesson").css())
                .contains("url(/assets/fonts/source-serif-4.woff2?1)")
                .contains("content: \"✓ \"")
                .doesNotContain("/*")
                .doesNotContain("--vaadin")
                .doesNotContain("\n");
    }

    @Test
    void theLightPagesOfAClassLoadNoWebFont() {
        assertThat(style.of("classroom").css()).doesNotContain("@font-face").contains(".light main");
        assertThat(style.of(null).css()).contains("@font-face").doesNotContain(".light main");
    }
}
