package org.chokepoint.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a missed question comes back: the boxes of Leitner (1972). A wrong answer puts it into the first box, each right one into the next; behind
 * the last it is known. What was right at once never enters.
 */
public record Leitner(int box) {

    /** Days until a question of each box comes back. */
    static final List<Integer> DAYS = List.of(1, 3, 7, 21);

    /** Not in any box. */
    public static final Leitner OUT = new Leitner(0);

    public Leitner {
        if (box < 0 || box > DAYS.size()) {
            throw new IllegalArgumentException("the boxes count from 1 to " + DAYS.size() + ", found " + box);
        }
    }

    public Leitner answered(boolean right) {
        if (!right) {
            return new Leitner(1);
        }
        return box == 0 || box == DAYS.size() ? OUT : new Leitner(box + 1);
    }

    /** The day on which it comes back; never for what is in no box. */
    public Optional<LocalDate> due(LocalDate answered) {
        return box == 0 ? Optional.empty() : Optional.of(answered.plusDays(DAYS.get(box - 1)));
    }
}
