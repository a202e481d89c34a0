package org.chokepoint.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.files.TestLessons;
import org.chokepoint.search.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {

    @TempDir
    private Path folder;

    @Test
    void aTableIsReadCellByCellAndTheNumbersOfNotesAreLeftOut() throws IOException {
        TestLessons given = new TestLessons(folder).body("""
                ## The rule[^bis-2022-10-07] {#the-rule}

                It names a number.[^bis-2022-10-07]

                | Who | What |
                |---|---|
                | BIS | grants licences |
                """);
        assertThat(Entries.of(given.content(), given.lessons(), Language.EN))
                .filteredOn(entry -> entry.path().equals("/lessons/sample#the-rule"))
                .allSatisfy(entry -> assertThat(entry.title()).endsWith("The rule"))
                .extracting(Entry::text)
                .singleElement()
                .asString()
                .containsPattern("It names a number\\. Who · What ?\\. BIS · grants licences ?\\.");
    }
}
