package org.chokepoint.dynamics.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.StepSeries;

/** What the command line asks for. */
record Options(
        List<Path> models,
        Inputs inputs,
        Optional<Double> saveStep,
        List<String> chosen,
        Optional<Path> folder,
        boolean isListing) {

    private static final String USAGE = "simulate MODEL.xmile... [--set name=value]... [--inputs FILE.csv]"
            + " [--save-step S] [--outputs a,b] [--out DIR] [--equations]";

    /** @throws IllegalArgumentException when they make no sense, with what was expected */
    static Options of(String[] arguments) {
        List<Path> models = new ArrayList<>();
        Inputs inputs = Inputs.none();
        Optional<Double> saveStep = Optional.empty();
        List<String> chosen = List.of();
        Optional<Path> folder = Optional.empty();
        boolean listing = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--set" -> inputs = set(inputs, value(arguments, ++i));
                case "--inputs" -> inputs = read(inputs, Path.of(value(arguments, ++i)));
                case "--save-step" -> saveStep = Optional.of(number(value(arguments, ++i), argument));
                case "--outputs" -> chosen = names(value(arguments, ++i));
                case "--out" -> folder = Optional.of(Path.of(value(arguments, ++i)));
                case "--equations" -> listing = true;
                default -> models.add(model(argument));
            }
        }
        if (models.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        if (models.size() > 1 && folder.isEmpty() && !listing) {
            throw new IllegalArgumentException("several models need --out DIR, one CSV file goes there for each");
        }
        if (folder.isPresent()) {
            checkResults(models);
        }
        return new Options(models, inputs, saveStep, chosen, folder, listing);
    }

    private static void checkResults(List<Path> models) {
        Map<String, Path> results = new HashMap<>();
        for (Path model : models) {
            Path other = results.put(result(model), model);
            if (other != null) {
                throw new IllegalArgumentException(
                        other + " and " + model + " would both be written to " + result(model));
            }
        }
    }

    /** The name of the file for the results of a model. */
    static String result(Path model) {
        return String.valueOf(model.getFileName()).replaceFirst("\\.[^.]*$", "") + ".csv";
    }

    private static Path model(String argument) {
        if (argument.startsWith("--")) {
            throw new IllegalArgumentException("unknown option " + argument + "; " + USAGE);
        }
        return Path.of(argument);
    }

    private static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value; " + USAGE);
        }
        return arguments[at];
    }

    private static Inputs set(Inputs inputs, String text) {
        int sign = text.lastIndexOf('=');
        if (sign < 1) {
            throw new IllegalArgumentException("--set takes name=value, found '" + text + "'");
        }
        return inputs.with(text.substring(0, sign), number(text.substring(sign + 1), "--set " + text));
    }

    private static double number(String text, String where) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        throw new IllegalArgumentException(where + ": expected a number, found '" + text.strip() + "'");
    }

    /** Names parted by commas outside brackets. */
    private static List<String> names(String text) {
        return List.of(text.split(",(?![^\\[]*\\])"));
    }

    /** First column time, then one per input; each value holds from its time on, an empty cell changes nothing. */
    private static Inputs read(Inputs inputs, Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + ": cannot be read");
        }
        List<String> header =
                lines.isEmpty() ? List.of() : names(lines.getFirst().replace("\"", ""));
        if (header.isEmpty()
                || !header.getFirst().strip().toLowerCase(Locale.ROOT).equals("time")) {
            throw new IllegalArgumentException(file + ":1: expected a first column 'time'");
        }
        Inputs all = inputs;
        for (int column = 1; column < header.size(); column++) {
            all = all.with(header.get(column).strip(), series(file, lines, column, header.size()));
        }
        return all;
    }

    private static StepSeries series(Path file, List<String> lines, int column, int columns) {
        List<StepSeries.Step> steps = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split(",", -1);
            String where = file + ":" + (line + 1);
            if (cells.length > columns) {
                throw new IllegalArgumentException(where + ": expected " + columns + " cells, found " + cells.length);
            }
            if (!lines.get(line).isBlank() && column < cells.length && !cells[column].isBlank()) {
                steps.add(new StepSeries.Step(number(cells[0], where), number(cells[column], where)));
            }
        }
        try {
            return new StepSeries(steps);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + ": column " + (column + 1) + ": " + wrong.getMessage());
        }
    }

    /** The columns of a model that are asked for; an array stands for all its elements. */
    List<String> outputs(Model model) {
        if (chosen.isEmpty()) {
            return model.columns();
        }
        List<String> outputs = new ArrayList<>();
        for (String name : chosen) {
            String wanted = Names.canonical(name);
            List<String> found = model.columns().stream()
                    .filter(column -> Names.canonical(column).equals(wanted)
                            || Names.canonical(column).startsWith(wanted + "["))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("the model has no variable '" + name.strip() + "'");
            }
            outputs.addAll(found);
        }
        return outputs;
    }
}
