package org.chokepoint.lesson.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a lever of the game to what is to be read first. */
class PreparingLessonsTest {

    @TempDir
    Path folder;

    @Test
    void aLeverLeadsToTheLessonsThatPrepareItInTheLanguageOfTheReader() throws IOException {
        Lessons lessons = new TestLessons(folder).lessons();
        assertThat(lessons.preparing("U1", Language.EN))
                .extracting(Lesson::path)
                .containsExactly("/lessons/sample");
        assertThat(lessons.preparing("C7", Language.ZH))
                .extracting(Lesson::path)
                .containsExactly("/zh/lessons/sample");
    }

    @Test
    void aLeverThatNoLessonPreparesLeadsNowhere() throws IOException {
        assertThat(new TestLessons(folder).lessons().preparing("U2", Language.EN))
                .isEmpty();
    }
}
