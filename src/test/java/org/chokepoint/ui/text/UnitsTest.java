package org.chokepoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class UnitsTest {

    private static final Pattern DECLARED = Pattern.compile("<units>([^<]+)</units>");

    @Test
    void everyUnitOfAModelFileHasWordsInBothLanguages() throws IOException {
        Units units = units();
        Set<String> declared = declared();
        assertThat(declared).hasSizeGreaterThan(20);
        assertThat(declared).allSatisfy(unit -> {
            assertThat(units.words(unit, Locale.ENGLISH))
                    .doesNotContain("^", "1/")
                    .isNotBlank();
            assertThat(units.words(unit, Locale.SIMPLIFIED_CHINESE))
                    .isNotEqualTo(unit)
                    .matches(".*[\\p{IsHan}].*");
        });
    }

    @Test
    void aUnitWithoutWordsIsShownAsWritten() {
        assertThat(units().words("furlongs", Locale.ENGLISH)).isEqualTo("furlongs");
    }

    @Test
    void aUnitFollowsANumberAsASentenceNeedsIt() {
        assertThat(units().behind("point", Locale.ENGLISH)).isEqualTo(" " + units().words("point", Locale.ENGLISH));
        assertThat(units().behind("fraction", Locale.ENGLISH)).isEqualTo(" on a scale of 0 to 1");
        assertThat(units().behind("fraction", Locale.SIMPLIFIED_CHINESE)).isEqualTo("\uff0c\u6ee1\u503c\u4e3a 1");
        assertThat(units().behind("dimensionless", Locale.ENGLISH)).isEmpty();
    }

    private static Units units() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Units(messages);
    }

    private static Set<String> declared() throws IOException {
        Set<String> declared = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("content/models"))) {
            List<Path> models =
                    files.filter(file -> file.endsWith("model.xmile")).toList();
            for (Path model : models) {
                Matcher unit = DECLARED.matcher(Files.readString(model));
                while (unit.find()) {
                    declared.add(unit.group(1));
                }
            }
        }
        return declared;
    }
}
