package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.lesson.Curve;
import org.chokepoint.lesson.ModelBlock;

/** Reads sliders and plots over a model, and runs it once with the preset values. */
record ModelBlockReader(Reading reading, FieldReader reader) {

    private static final int MOST = 3;

    Optional<ModelBlock> read(ContentNode.Fields fields) {
        reader.only(fields, Set.of("id", "model", "title", "from", "fixed", "sliders", "plots", "say", "expect"));
        String title = reader.text(fields, "title");
        String id = reading.id(reader, fields, title);
        return reading.model(reader, fields)
                .flatMap(model -> new Parts(reading, reader, new Settings(reader, model)).read(fields, id, title));
    }

    /** A curve of a run, with one point for each quarter or whatever the model saves. */
    static Curve curve(Model model, Run run, String variable, String name) {
        int stride = Math.max(1, (int) Math.round(1 / model.dt()));
        List<Curve.Point> points = new ArrayList<>();
        for (int step = 0; step < run.size(); step += stride) {
            points.add(new Curve.Point(run.time(step), run.value(variable, step)));
        }
        return new Curve(name, points);
    }

    /** The parts that need the model. */
    private record Parts(Reading reading, FieldReader reader, Settings settings) {

        Optional<ModelBlock> read(ContentNode.Fields fields, String id, String title) {
            ModelBlock.Setting setting = new ModelBlock.Setting(
                    reader.text(fields, "model"), settings.time(fields, "from"), settings.values(fields, "fixed"));
            List<ModelBlock.Slider> sliders = sliders(fields);
            List<Named> named = plots(fields);
            String say = reading.html(reader, fields, "say");
            List<ModelBlock.Expectation> expectations = expectations(fields, sliders);
            if (reader.failed()) {
                return Optional.empty();
            }
            Run preset = new ModelBlock(id, title, setting, sliders, List.of(), say, List.of())
                    .run(settings.model(), Map.of());
            List<ModelBlock.Plot> plots = named.stream()
                    .map(plot -> new ModelBlock.Plot(
                            plot.variable().name(),
                            plot.variable().unit(),
                            curve(settings.model(), preset, plot.variable().name(), plot.title())))
                    .toList();
            return Optional.of(new ModelBlock(id, title, setting, sliders, plots, say, expectations));
        }

        private record Named(Variable variable, String title) {}

        private List<ModelBlock.Slider> sliders(ContentNode.Fields fields) {
            List<ModelBlock.Slider> sliders = new ArrayList<>();
            for (ContentNode.Fields slider : few(fields, "sliders")) {
                reader.only(slider, Set.of("input", "label", "low", "high", "value"));
                Optional<Variable> input = settings.input(slider, "input");
                String label = reader.text(slider, "label");
                double low = reader.number(slider, "low");
                double high = reader.number(slider, "high");
                double value = reader.number(slider, "value");
                input.flatMap(variable -> reader.made(
                                slider.place("value"),
                                () -> new ModelBlock.Slider(variable.name(), label, variable.unit(), low, high, value)))
                        .ifPresent(sliders::add);
            }
            return sliders;
        }

        private List<Named> plots(ContentNode.Fields fields) {
            List<Named> plots = new ArrayList<>();
            for (ContentNode.Fields plot : few(fields, "plots")) {
                reader.only(plot, Set.of("variable", "title"));
                String title = reader.text(plot, "title");
                settings.variable(plot, "variable").ifPresent(variable -> plots.add(new Named(variable, title)));
            }
            return plots;
        }

        private List<ContentNode.Fields> few(ContentNode.Fields fields, String name) {
            List<ContentNode.Fields> few = reader.records(fields, name);
            if (fields.has(name) && (few.isEmpty() || few.size() > MOST)) {
                reader.problem(fields.place(name), "'" + name + "' are 1 to " + MOST + ", found " + few.size());
            }
            return few;
        }

        private List<ModelBlock.Expectation> expectations(ContentNode.Fields fields, List<ModelBlock.Slider> sliders) {
            Set<String> inputs = sliders.stream().map(ModelBlock.Slider::input).collect(Collectors.toSet());
            List<ModelBlock.Expectation> expectations = new ArrayList<>();
            for (ContentNode.Fields expected : reader.records(fields, "expect")) {
                reader.only(expected, Set.of("set", "variable", "at", "change"));
                Map<String, Double> set = settings.values(expected, "set");
                if (!reader.failed() && !inputs.containsAll(set.keySet())) {
                    reader.problem(expected.place("set"), "'set' moves sliders of the block, which are " + inputs);
                }
                Optional<Variable> variable = settings.variable(expected, "variable");
                double at = settings.time(expected, "at");
                double[] change = pair(expected, "change");
                variable.flatMap(found -> reader.made(
                                expected.place("change"),
                                () -> new ModelBlock.Expectation(set, found.name(), at, change[0], change[1])))
                        .ifPresent(expectations::add);
            }
            if (expectations.isEmpty() && !reader.failed()) {
                reader.problem(fields.place("expect"), "'expect' says at least once what a reader will see");
            }
            return expectations;
        }

        private double[] pair(ContentNode.Fields fields, String name) {
            return QuizReader.pair(reader, fields, name);
        }
    }
}
