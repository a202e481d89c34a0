package org.chokepoint.lesson;

/**
 * How good an answer is.
 *
 * @param score from 0 to 1; 0 for what is not marked
 */
public record Grade(Mark mark, double score) {

    public enum Mark {
        RIGHT,
        /** Some of it, or near it. */
        PARTLY,
        WRONG,
        NONE,
        /** For the instructor to read. */
        UNMARKED
    }

    static Grade of(double score) {
        if (score >= 1) {
            return new Grade(Mark.RIGHT, 1);
        }
        return new Grade(score > 0 ? Mark.PARTLY : Mark.WRONG, Math.max(0, score));
    }

    static Grade none() {
        return new Grade(Mark.NONE, 0);
    }

    public boolean isRight() {
        return mark == Mark.RIGHT;
    }

    public int percent() {
        return (int) Math.round(100 * score);
    }
}
