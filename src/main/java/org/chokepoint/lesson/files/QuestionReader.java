package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.lesson.Question;

/** Reads one question of any kind but those about a curve. */
record QuestionReader(Reading reading, FieldReader reader) {

    private static final List<String> COMMON = List.of("id", "kind", "question", "why", "see");

    Optional<Question> read(ContentNode.Fields fields, String id) {
        String kind = reader.text(fields, "kind");
        return switch (kind) {
            case "single" -> single(fields, id);
            case "multiple" -> multiple(fields, id);
            case "number" -> number(fields, id);
            case "order" -> order(fields, id);
            case "match" -> match(fields, id);
            case "text" -> text(fields, id);
            case "predict" -> new PredictReader(reading, reader, this).read(fields, id);
            default -> {
                if (!kind.isEmpty()) {
                    reader.problem(
                            fields.place("kind"),
                            "a question is single, multiple, number, order, match, text or predict, found '" + kind
                                    + "'");
                }
                yield Optional.empty();
            }
        };
    }

    /** What every question has; {@code more} are the other fields of its kind. */
    Optional<Question.Ask> ask(ContentNode.Fields fields, String id, String why, List<String> more) {
        Set<String> known = new HashSet<>(COMMON);
        known.addAll(more);
        if (!why.equals("why")) {
            known.remove("why");
            known.add(why);
        }
        reader.only(fields, known);
        String question = reading.html(reader, fields, "question");
        String reason = reading.html(reader, fields, why);
        return reading.see(reader, fields).map(see -> new Question.Ask(id, question, reason, see));
    }

    private Optional<Question> single(ContentNode.Fields fields, String id) {
        Optional<Question.Ask> ask = ask(fields, id, "why", List.of("options", "answer"));
        List<String> options = htmls(fields, "options");
        int answer = reader.integer(fields, "answer");
        return made(fields, "answer", ask, asked -> new Question.Single(asked, options, answer));
    }

    private Optional<Question> multiple(ContentNode.Fields fields, String id) {
        Optional<Question.Ask> ask = ask(fields, id, "why", List.of("options", "answers"));
        List<String> options = htmls(fields, "options");
        Set<Integer> answers = new HashSet<>();
        for (ContentNode item : reader.items(fields, "answers")) {
            double number = reader.number(item, "answers");
            answers.add(number == Math.rint(number) ? (int) number : 0);
        }
        return made(fields, "answers", ask, asked -> new Question.Multiple(asked, options, answers));
    }

    private Optional<Question> number(ContentNode.Fields fields, String id) {
        Optional<Question.Ask> ask = ask(fields, id, "why", List.of("unit", "answer", "tolerance"));
        String unit = reader.text(fields, "unit");
        double answer = reader.number(fields, "answer");
        double tolerance = reader.number(fields, "tolerance");
        return made(fields, "tolerance", ask, asked -> new Question.Numeric(asked, unit, answer, tolerance));
    }

    private Optional<Question> order(ContentNode.Fields fields, String id) {
        Optional<Question.Ask> ask = ask(fields, id, "why", List.of("items"));
        List<String> items = htmls(fields, "items");
        return made(fields, "items", ask, asked -> new Question.Ordering(asked, items));
    }

    private Optional<Question> match(ContentNode.Fields fields, String id) {
        Optional<Question.Ask> ask = ask(fields, id, "why", List.of("pairs"));
        List<Question.Pair> pairs = new ArrayList<>();
        for (ContentNode item : reader.items(fields, "pairs")) {
            List<ContentNode> sides = reader.items(item, "pairs");
            if (sides.size() == 2) {
                pairs.add(new Question.Pair(html(sides.getFirst(), "pairs"), reader.text(sides.getLast(), "pairs")));
            } else {
                reader.problem(item, "a pair has two sides: [left, right]");
            }
        }
        return made(fields, "pairs", ask, asked -> new Question.Matching(asked, pairs));
    }

    private Optional<Question> text(ContentNode.Fields fields, String id) {
        return made(fields, "sample", ask(fields, id, "sample", List.of()), Question.Written::new);
    }

    /** The question, unless something of it was wrong. */
    Optional<Question> made(
            ContentNode.Fields fields,
            String judged,
            Optional<Question.Ask> ask,
            Function<Question.Ask, Question> maker) {
        if (reader.failed() || ask.isEmpty()) {
            return Optional.empty();
        }
        return reader.made(fields.place(judged), () -> maker.apply(ask.get()));
    }

    private List<String> htmls(ContentNode.Fields fields, String name) {
        return reader.items(fields, name).stream().map(item -> html(item, name)).toList();
    }

    private String html(ContentNode item, String name) {
        return reading.html(reader.text(item, name), item);
    }
}
