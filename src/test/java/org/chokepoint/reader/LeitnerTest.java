package org.chokepoint.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeitnerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void whatIsRightAtOnceNeverComesBack() {
        assertThat(Leitner.OUT.answered(true)).isEqualTo(Leitner.OUT);
        assertThat(Leitner.OUT.due(DAY)).isEmpty();
    }

    @Test
    void aMissedQuestionComesBackAfterOneThreeSevenAndTwentyOneDays() {
        Leitner box = Leitner.OUT.answered(false);
        assertThat(box.due(DAY)).contains(DAY.plusDays(1));
        box = box.answered(true);
        assertThat(box.due(DAY)).contains(DAY.plusDays(3));
        box = box.answered(true);
        assertThat(box.due(DAY)).contains(DAY.plusDays(7));
        box = box.answered(true);
        assertThat(box.due(DAY)).contains(DAY.plusDays(21));
        assertThat(box.answered(true)).isEqualTo(Leitner.OUT);
        assertThat(box.answered(false)).isEqualTo(new Leitner(1));
    }

    @Test
    void thereAreFourBoxes() {
        assertThatThrownBy(() -> new Leitner(5)).hasMessageContaining("1 to 4, found 5");
    }
}
