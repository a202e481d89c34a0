package org.chokepoint.lesson;

import java.util.List;
import java.util.Set;

/** What a reader answered, in the numbering of the question, not in that of the page. */
public sealed interface Answer {

    /** No answer, or one that cannot be read as an answer to the question. */
    record Nothing() implements Answer {}

    /** The options chosen, from 1. */
    record Chosen(Set<Integer> options) implements Answer {

        public Chosen {
            options = Set.copyOf(options);
        }
    }

    record Given(double value) implements Answer {}

    /** For each item the place it was given, or for each left side the right side it was given; from 1, and 0 for none. */
    record Placed(List<Integer> places) implements Answer {

        public Placed {
            places = List.copyOf(places);
        }
    }

    record Text(String words) implements Answer {}

    /** For each time of the question the value set, in the unit of the question; NaN for none. */
    record Drawn(List<Double> values) implements Answer {

        public Drawn {
            values = List.copyOf(values);
        }
    }
}
