package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.lesson.Curve;
import org.chokepoint.lesson.ModelBlock;
import org.chokepoint.lesson.Question;
import org.chokepoint.lesson.TimeAxis;

/** Reads a question about a curve, which a model or published data give. */
record PredictReader(Reading reading, FieldReader reader, QuestionReader questions) {

    private static final double CLOSE = 15;

    /** A curve with its kind of time and its sources. */
    private record Drawn(Curve curve, TimeAxis axis, List<Integer> notes) {}

    Optional<Question> read(ContentNode.Fields fields, String id) {
        Optional<Question.Ask> ask =
                questions.ask(fields, id, "why", List.of("unit", "range", "curve", "data", "source", "at", "close"));
        String unit = reader.text(fields, "unit");
        double[] range = QuizReader.pair(reader, fields, "range");
        List<Double> at = numbers(fields, "at");
        double close = fields.has("close") ? reader.number(fields, "close") : CLOSE;
        Optional<Drawn> drawn = drawn(fields);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Drawn found = drawn.get();
        Optional<Question.Scale> scale =
                reader.made(fields.place("range"), () -> new Question.Scale(found.axis(), unit, range[0], range[1]));
        return scale.flatMap(given -> questions.made(
                fields,
                "at",
                ask,
                asked -> new Question.Predict(asked, given, found.curve(), at, close, found.notes())));
    }

    private Optional<Drawn> drawn(ContentNode.Fields fields) {
        if (fields.has("curve") == fields.has("data")) {
            reader.problem(fields, "a question about a curve has either a 'curve' of a model or 'data' with a source");
            return Optional.empty();
        }
        return fields.has("curve") ? modelled(reader.fields(fields, "curve")) : published(fields);
    }

    private Optional<Drawn> published(ContentNode.Fields fields) {
        List<Curve.Point> points = FigureReader.points(reader, fields, "data");
        List<Integer> notes = reading.notes(reader, fields);
        return reader.made(fields.place("data"), () -> new Drawn(new Curve("", points), TimeAxis.YEARS, notes));
    }

    private Optional<Drawn> modelled(ContentNode.Fields curve) {
        reader.only(curve, Set.of("model", "variable", "set", "from"));
        return reading.model(reader, curve).flatMap(model -> run(curve, model));
    }

    private Optional<Drawn> run(ContentNode.Fields fields, Model model) {
        Settings settings = new Settings(reader, model);
        Optional<Variable> variable = settings.variable(fields, "variable");
        double from = settings.time(fields, "from");
        var set = settings.values(fields, "set");
        if (reader.failed() || variable.isEmpty()) {
            return Optional.empty();
        }
        Run run = ModelBlock.run(model, from, set);
        Curve curve = ModelBlockReader.curve(model, run, variable.get().name(), "");
        return Optional.of(new Drawn(curve, ModelBlock.axisOf(reader.text(fields, "model")), List.of()));
    }

    private List<Double> numbers(ContentNode.Fields fields, String name) {
        List<Double> numbers = new ArrayList<>();
        reader.items(fields, name).forEach(item -> numbers.add(reader.number(item, name)));
        return numbers;
    }
}
