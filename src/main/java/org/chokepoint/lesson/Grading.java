package org.chokepoint.lesson;

import java.util.List;

/** Marks answers. An answer of the wrong kind is none. */
public final class Grading {

    private Grading() {}

    public static Grade grade(Question question, Answer answer) {
        return switch (question) {
            case Question.Single single
            when answer instanceof Answer.Chosen(var options) && options.size() == 1 ->
                Grade.of(options.contains(single.answer()) ? 1 : 0);
            case Question.Multiple multiple when answer instanceof Answer.Chosen chosen -> choice(multiple, chosen);
            case Question.Numeric numeric
            when answer instanceof Answer.Given(double value) ->
                Grade.of(Math.abs(value - numeric.answer()) <= numeric.tolerance() ? 1 : 0);
            case Question.Ordering ordering
            when answer instanceof Answer.Placed(var places) ->
                order(places, ordering.items().size());
            case Question.Matching matching
            when answer instanceof Answer.Placed(var places) ->
                match(places, matching.pairs().size());
            case Question.Written _
            when answer instanceof Answer.Text(var words) && !words.isBlank() -> new Grade(Grade.Mark.UNMARKED, 0);
            case Question.Predict predict when answer instanceof Answer.Drawn(var values) -> distance(predict, values);
            case Question.Single _,
                    Question.Multiple _,
                    Question.Numeric _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.Written _,
                    Question.Predict _ -> Grade.none();
        };
    }

    /** Each right option counts one up, each wrong one one down. */
    private static Grade choice(Question.Multiple question, Answer.Chosen chosen) {
        if (chosen.options().isEmpty()) {
            return Grade.none();
        }
        long right =
                chosen.options().stream().filter(question.answers()::contains).count();
        long wrong = chosen.options().size() - right;
        return Grade.of((double) (right - wrong) / question.answers().size());
    }

    /** The share of pairs of neighbours and others that stand in the right order, from 0 for the reverse to 1. */
    private static Grade order(List<Integer> places, int size) {
        if (places.size() != size
                || places.contains(0)
                || places.stream().distinct().count() != size) {
            return Grade.none();
        }
        int right = 0;
        for (int earlier = 0; earlier < size; earlier++) {
            for (int later = earlier + 1; later < size; later++) {
                right += places.get(earlier) < places.get(later) ? 1 : 0;
            }
        }
        return Grade.of(right / (size * (size - 1) / 2.0));
    }

    /** The share of pairs. */
    private static Grade match(List<Integer> places, int size) {
        if (places.size() != size || places.stream().allMatch(place -> place == 0)) {
            return Grade.none();
        }
        int right = 0;
        for (int pair = 0; pair < size; pair++) {
            right += places.get(pair) == pair + 1 ? 1 : 0;
        }
        return Grade.of((double) right / size);
    }

    private static Grade distance(Question.Predict question, List<Double> values) {
        int size = question.at().size();
        if (values.size() != size || values.stream().anyMatch(value -> value.isNaN())) {
            return Grade.none();
        }
        double sum = 0;
        for (int point = 0; point < size; point++) {
            sum += closeness(
                    question,
                    values.get(point),
                    question.curve().at(question.at().get(point)));
        }
        return Grade.of(sum / size);
    }

    /** 1 within what counts as close, then falling evenly to 0 at three times that distance. */
    private static double closeness(Question.Predict question, double value, double truth) {
        double range = question.scale().high() - question.scale().low();
        double off = 100 * Math.abs(value - truth) / range / question.close();
        return Math.clamp((3 - off) / 2, 0, 1);
    }
}
