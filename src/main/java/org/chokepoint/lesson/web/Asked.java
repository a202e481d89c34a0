package org.chokepoint.lesson.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chokepoint.lesson.Answer;
import org.chokepoint.lesson.Marked;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.Shuffle;
import org.jspecify.annotations.Nullable;

/** A question as the page shows it: options shuffled, fields filled with what was answered. */
record Asked(int number, Question question, @Nullable Marked marked) {

    /** An option, or a right side, at its place on the page, from 1. */
    record Choice(int place, String html, boolean chosen) {}

    /** A field of its own, with the text it stands for and what was entered; {@code place} is 0 where nothing was chosen. */
    record Field(String name, String html, String value, int place) {}

    /** The grade in lower case, the ending of a class and of a message; empty before anything was answered. */
    public String mark() {
        return marked == null ? "" : marked.grade().mark().name().toLowerCase(Locale.ROOT);
    }

    /** The options of a single or multiple choice. */
    public List<Choice> choices() {
        return switch (question) {
            case Question.Single single -> shown(single.options());
            case Question.Multiple multiple -> shown(multiple.options());
            case Question.Matching matching ->
                shown(matching.pairs().stream().map(Question.Pair::right).toList());
            case Question.Numeric _, Question.Ordering _, Question.Written _, Question.Predict _ -> List.of();
        };
    }

    private List<Choice> shown(List<String> options) {
        Shuffle shuffle = Shuffle.of(question.ask().id(), options.size());
        return IntStream.rangeClosed(1, options.size())
                .mapToObj(place -> {
                    int option = shuffle.option(place);
                    return new Choice(place, options.get(option - 1), isChosen(option));
                })
                .toList();
    }

    private boolean isChosen(int option) {
        return marked != null && marked.answer() instanceof Answer.Chosen(var options) && options.contains(option);
    }

    /** The fields of questions that have several. */
    public List<Field> fields() {
        return switch (question) {
            case Question.Ordering ordering -> {
                Shuffle shuffle =
                        Shuffle.of(question.ask().id(), ordering.items().size());
                yield fields(ordering.items().size(), place -> {
                    int item = shuffle.option(place);
                    return field(place, ordering.items().get(item - 1), "", placed(item));
                });
            }
            case Question.Matching matching -> {
                Shuffle shuffle =
                        Shuffle.of(question.ask().id(), matching.pairs().size());
                yield fields(
                        matching.pairs().size(),
                        pair -> field(pair, matching.pairs().get(pair - 1).left(), "", shuffle.place(placed(pair))));
            }
            case Question.Predict predict -> fields(predict.at().size(), point -> field(point, "", drawn(point), 0));
            case Question.Single _, Question.Multiple _, Question.Numeric _, Question.Written _ -> List.of();
        };
    }

    private static List<Field> fields(int size, IntFunction<Field> field) {
        return IntStream.rangeClosed(1, size).mapToObj(field).toList();
    }

    private Field field(int place, String html, String value, int chosen) {
        return new Field(question.ask().id() + "." + place, html, value, chosen);
    }

    private int placed(int item) {
        return marked != null && marked.answer() instanceof Answer.Placed(var places) ? places.get(item - 1) : 0;
    }

    private String drawn(int point) {
        if (marked == null || !(marked.answer() instanceof Answer.Drawn(var values))) {
            return "";
        }
        double value = values.get(point - 1);
        return Double.isNaN(value) ? "" : Numbers.plain(value);
    }

    /** What was entered where a question has one field. */
    public String value() {
        return switch (marked == null ? new Answer.Nothing() : marked.answer()) {
            case Answer.Given(double value) -> Numbers.plain(value);
            case Answer.Text(String words) -> words;
            case Answer.Nothing _, Answer.Chosen _, Answer.Placed _, Answer.Drawn _ -> "";
        };
    }

    /** The right answer in the words of the question, harmless HTML; empty where there is none but the explanation. */
    public List<String> right() {
        return switch (question) {
            case Question.Single single -> List.of(single.options().get(single.answer() - 1));
            case Question.Multiple multiple -> {
                List<String> right = new ArrayList<>();
                multiple.answers().stream()
                        .sorted()
                        .forEach(answer -> right.add(multiple.options().get(answer - 1)));
                yield right;
            }
            case Question.Ordering ordering -> ordering.items();
            case Question.Numeric _, Question.Matching _, Question.Written _, Question.Predict _ -> List.of();
        };
    }
}
