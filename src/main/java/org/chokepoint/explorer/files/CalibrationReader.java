package org.chokepoint.explorer.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.content.Words;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Calibration;
import org.chokepoint.explorer.Measure;
import org.chokepoint.explorer.Observation;
import org.chokepoint.explorer.Target;

/** Reads {@code calibration.yaml} and checks it against its model and its observations. */
final class CalibrationReader {

    private static final Set<String> FILE = Set.of("seed", "evaluations", "prior-weight", "parameters", "targets");
    private static final Set<String> TARGET = Set.of(
            "part",
            "label",
            "label-zh",
            "observations",
            "unit",
            "observed",
            "low",
            "high",
            "tolerance",
            "variable",
            "at",
            "mean",
            "sum-until",
            "factor",
            "power",
            "miss",
            "miss-zh");

    private final ContentFile file;
    private final Model model;
    private final Map<String, Observation> observations;
    private final FieldReader reader;

    CalibrationReader(ContentFile file, Model model, Map<String, Observation> observations, List<Problem> problems) {
        this.file = file;
        this.model = model;
        this.observations = observations;
        this.reader = new FieldReader(file.path(), problems);
    }

    /** The calibration, or nothing when anything in the file is wrong. */
    Optional<Calibration> read() {
        ContentNode.Fields header = file.header();
        reader.only(header, FILE);
        Calibration calibration = new Calibration(
                reader.integer(header, "seed"),
                reader.integer(header, "evaluations"),
                reader.number(header, "prior-weight"),
                reader.records(header, "parameters").stream().map(this::prior).toList(),
                reader.records(header, "targets").stream()
                        .flatMap(target -> target(target).stream())
                        .toList());
        return reader.failed() ? Optional.empty() : Optional.of(calibration);
    }

    private Calibration.Prior prior(ContentNode.Fields fields) {
        String name = reader.text(fields, "name");
        double value = reader.number(fields, "prior");
        Range range = model.variable(name)
                .filter(Variable::isParameter)
                .map(parameter -> parameter.about().range())
                .orElse(null);
        if (range == null || value < range.low() || value > range.high()) {
            reader.problem(
                    fields,
                    "'" + name + "' is a parameter of the model with a range that holds " + value + ", found "
                            + (range == null ? "none" : range.low() + " to " + range.high()));
        }
        return new Calibration.Prior(name, value);
    }

    private Optional<Target> target(ContentNode.Fields fields) {
        reader.only(fields, TARGET);
        List<String> ids = reader.texts(fields, "observations");
        ids.stream()
                .filter(id -> !observations.containsKey(id))
                .forEach(id -> reader.problem(fields.place("observations"), "there is no observation '" + id + "'"));
        Measure measure = measure(fields);
        return reader.made(
                fields,
                () -> new Target(
                        reader.word(fields, "part", List.of(Target.Part.values())),
                        reader.translated(fields, "label"),
                        ids,
                        reader.text(fields, "unit"),
                        reader.number(fields, "observed"),
                        reader.number(fields, "low"),
                        reader.number(fields, "high"),
                        reader.number(fields, "tolerance"),
                        measure,
                        fields.has("miss") ? reader.translated(fields, "miss") : new Words("", "")));
    }

    private Measure measure(ContentNode.Fields fields) {
        String variable = reader.text(fields, "variable");
        if (model.variable(variable).isEmpty()) {
            reader.problem(fields.place("variable"), "the model has no variable '" + variable + "'");
        }
        Measure.Window window = window(fields);
        if (window.last() > model.stop()) {
            reader.problem(fields, "the model ends at " + model.stop() + ", found " + window.last());
        }
        return new Measure(variable, window, optional(fields, "factor"), optional(fields, "power"));
    }

    private Measure.Window window(ContentNode.Fields fields) {
        if (fields.has("mean")) {
            List<ContentNode> ends = reader.items(fields, "mean");
            if (ends.size() == 2) {
                return new Measure.Mean(reader.number(ends.get(0), "mean"), reader.number(ends.get(1), "mean"));
            }
            reader.problem(fields.place("mean"), "'mean' is a list of two times");
            return new Measure.At(0);
        }
        return fields.has("sum-until")
                ? new Measure.SumUntil(reader.number(fields, "sum-until"))
                : new Measure.At(reader.number(fields, "at"));
    }

    private double optional(ContentNode.Fields fields, String name) {
        return fields.has(name) ? reader.number(fields, name) : 1;
    }
}
