package org.chokepoint.game;

import java.util.List;
import org.chokepoint.scenario.Score;

/** What one player reads of a round that is over: the own score first, then what was least expected, then the news. */
public record Reading(int round, Score own, List<Surprise> surprises, List<News> news) {

    /** What was expected by whom. */
    public enum Source {
        FORECAST,
        PREVIEW
    }

    /** A variable that came out otherwise than expected; {@code gap} is the distance in widths of what was expected. */
    public record Surprise(String variable, Source source, double expected, double outcome, double gap) {}

    /**
     * A headline of the scenario with its numbers; {@code before} is what the value is held against. {@code variable} opens what it
     * means, {@code time} is in quarters after 2022 Q3.
     */
    public record News(String text, String variable, double before, double value, double time) {

        /** In percent of what it is held against. */
        public double change() {
            return 100 * (value - before) / Math.abs(before);
        }
    }

    public Reading {
        surprises = List.copyOf(surprises);
        news = List.copyOf(news);
    }
}
