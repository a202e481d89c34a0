package org.chokepoint.lesson.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.lesson.Answer;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.Shuffle;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a form to answers. A field is named as its question; where a question has several, a dot and their number
 * on the page follow. What is no answer to the question counts as none.
 */
record AnswerForm(MultiValueMap<String, String> form) {

    /** A text is cut here. */
    static final int LONGEST = 4_000;

    Answer to(Question question) {
        String name = question.ask().id();
        return switch (question) {
            case Question.Single single -> chosen(name, single.options().size());
            case Question.Multiple multiple -> chosen(name, multiple.options().size());
            case Question.Numeric _ -> given(name);
            case Question.Ordering ordering -> ordered(name, ordering.items().size());
            case Question.Matching matching -> matched(name, matching.pairs().size());
            case Question.Written _ -> written(name);
            case Question.Predict predict ->
                new Answer.Drawn(each(name, predict.at().size(), AnswerForm::decimal));
        };
    }

    private Answer chosen(String name, int size) {
        Shuffle shuffle = Shuffle.of(name, size);
        Set<Integer> options = new HashSet<>();
        for (String value : form.getOrDefault(name, List.of())) {
            int option = shuffle.option(whole(value));
            if (option > 0) {
                options.add(option);
            }
        }
        return options.isEmpty() ? new Answer.Nothing() : new Answer.Chosen(options);
    }

    private Answer given(String name) {
        double value = decimal(first(name));
        return Double.isNaN(value) ? new Answer.Nothing() : new Answer.Given(value);
    }

    /** On the page stand the items shuffled, each with a field for its place. */
    private Answer ordered(String name, int size) {
        Shuffle shuffle = Shuffle.of(name, size);
        List<Integer> shown = each(name, size, AnswerForm::whole);
        List<Integer> places = new ArrayList<>();
        for (int item = 1; item <= size; item++) {
            int place = shown.get(shuffle.place(item) - 1);
            places.add(place > size ? 0 : place);
        }
        return new Answer.Placed(places);
    }

    /** On the page stand the left sides as written, each with a field for one of the right sides, which are shuffled. */
    private Answer matched(String name, int size) {
        Shuffle shuffle = Shuffle.of(name, size);
        return new Answer.Placed(each(name, size, value -> shuffle.option(whole(value))));
    }

    private Answer written(String name) {
        String words = first(name).strip();
        return words.isEmpty()
                ? new Answer.Nothing()
                : new Answer.Text(words.substring(0, Math.min(words.length(), LONGEST)));
    }

    private <T> List<T> each(String name, int size, Function<String, T> read) {
        List<T> values = new ArrayList<>();
        for (int place = 1; place <= size; place++) {
            values.add(read.apply(first(name + "." + place)));
        }
        return values;
    }

    private String first(String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private static int whole(String value) {
        return value.matches("[1-9][0-9]?") ? Integer.parseInt(value) : 0;
    }

    static double decimal(String value) {
        String plain = value.strip().replace('\u2212', '-');
        return plain.matches("[+-]?[0-9]{1,15}([.,][0-9]{1,15})?")
                ? Double.parseDouble(plain.replace(',', '.'))
                : Double.NaN;
    }
}
