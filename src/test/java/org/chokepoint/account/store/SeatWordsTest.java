package org.chokepoint.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class SeatWordsTest {

    @Test
    void thereAreEnoughWordsAllShortPlainAndDifferent() throws IOException {
        List<String> words = new ClassPathResource("seat-words.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(words).hasSizeGreaterThanOrEqualTo(1024).doesNotHaveDuplicates();
        assertThat(words).allMatch(word -> word.matches("[a-z]{3,9}"));
    }
}
