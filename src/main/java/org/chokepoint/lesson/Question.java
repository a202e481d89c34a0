package org.chokepoint.lesson;

import java.util.List;
import java.util.Set;

/** A question of one of seven kinds. Options, items and pairs stand in the order of the author and count from 1; {@link Shuffle} says in which they are shown. */
public sealed interface Question {

    Ask ask();

    /** The name by which a page chooses how to ask. */
    String kind();

    /**
     * What every question has.
     *
     * @param id unique in its lesson
     * @param why the explanation, harmless HTML; for a text an answer that would do
     * @param see the place that holds the answer
     */
    record Ask(String id, String html, String why, Lesson.Heading see) {}

    record Single(Ask ask, List<String> options, int answer) implements Question {

        public Single {
            options = List.copyOf(options);
            if (answer < 1 || answer > options.size()) {
                throw new IllegalArgumentException(
                        "'answer' counts the options from 1 to " + options.size() + ", found " + answer);
            }
        }

        @Override
        public String kind() {
            return "single";
        }
    }

    record Multiple(Ask ask, List<String> options, Set<Integer> answers) implements Question {

        public Multiple {
            options = List.copyOf(options);
            answers = Set.copyOf(answers);
            int most = options.size();
            if (answers.isEmpty() || answers.stream().anyMatch(answer -> answer < 1 || answer > most)) {
                throw new IllegalArgumentException(
                        "'answers' counts the options from 1 to " + most + ", found " + answers);
            }
        }

        @Override
        public String kind() {
            return "multiple";
        }
    }

    /** @param tolerance how far off still counts, in the same unit */
    record Numeric(Ask ask, String unit, double answer, double tolerance) implements Question {

        public Numeric {
            if (tolerance < 0) {
                throw new IllegalArgumentException("'tolerance' is not negative, found " + tolerance);
            }
        }

        @Override
        public String kind() {
            return "number";
        }
    }

    /** @param items in the right order */
    record Ordering(Ask ask, List<String> items) implements Question {

        public Ordering {
            items = List.copyOf(items);
            if (items.size() < 3 || items.size() > 6) {
                throw new IllegalArgumentException("'items' are 3 to 6, found " + items.size());
            }
        }

        @Override
        public String kind() {
            return "order";
        }
    }

    record Matching(Ask ask, List<Pair> pairs) implements Question {

        public Matching {
            pairs = List.copyOf(pairs);
            if (pairs.size() < 3 || pairs.size() > 5) {
                throw new IllegalArgumentException("'pairs' are 3 to 5, found " + pairs.size());
            }
        }

        @Override
        public String kind() {
            return "match";
        }
    }

    record Pair(String left, String right) {}

    /** Goes to the instructor and is not marked. */
    record Written(Ask ask) implements Question {

        @Override
        public String kind() {
            return "text";
        }
    }

    /**
     * The reader sets points before the curve is shown.
     *
     * @param at the times of the points
     * @param close how far off still counts as close, in percent of the range
     * @param notes numbers of the sources of the curve; empty when a model made it
     */
    record Predict(Ask ask, Scale scale, Curve curve, List<Double> at, double close, List<Integer> notes)
            implements Question {

        public Predict {
            at = List.copyOf(at);
            notes = List.copyOf(notes);
            if (at.size() < 3 || at.size() > 6) {
                throw new IllegalArgumentException("'at' names 3 to 6 times, found " + at.size());
            }
            for (double time : at) {
                if (!curve.reaches(time)) {
                    throw new IllegalArgumentException("'at' lies on the curve, which goes from "
                            + curve.points().getFirst().x() + " to "
                            + curve.points().getLast().x() + ", found " + time);
                }
            }
            if (!(close > 0)) {
                throw new IllegalArgumentException("'close' is above 0, found " + close);
            }
        }

        @Override
        public String kind() {
            return "predict";
        }
    }

    record Scale(TimeAxis axis, String unit, double low, double high) {

        public Scale {
            if (!(low < high)) {
                throw new IllegalArgumentException("'range' goes from the lower to the higher number");
            }
        }
    }
}
