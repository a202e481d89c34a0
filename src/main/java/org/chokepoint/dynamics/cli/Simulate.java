package org.chokepoint.dynamics.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.dynamics.Experiment;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.dynamics.ModelProblem;

/** Runs XMILE files and prints their results as CSV. Whatever is wrong is said in one line each, and the exit code is 2. */
public final class Simulate {

    private static final int REFUSED = 2;
    private static final long MOST_NUMBERS = 100_000_000;

    private final PrintStream out;
    private final PrintStream err;

    Simulate(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new Simulate(System.out, System.err).run(arguments));
    }

    /** The exit code: 0, or 2 if anything was refused; other models are run all the same. */
    int run(String[] arguments) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return REFUSED;
        }
        int code = 0;
        for (Path model : options.models()) {
            code = Math.max(code, run(model, options));
        }
        return code;
    }

    private int run(Path file, Options options) {
        try (InputStream xmile = Files.newInputStream(file)) {
            Model model = Model.read(xmile);
            model.warnings().forEach(warning -> err.println(line(file, warning, "warning: ")));
            if (options.isListing()) {
                out.print(model.listing());
            } else {
                write(file, model, options);
            }
            return 0;
        } catch (ModelException wrong) {
            wrong.problems().forEach(problem -> err.println(line(file, problem, "")));
        } catch (NoSuchFileException missing) {
            err.println(missing.getFile() + ": there is no such file");
        } catch (IOException | IllegalArgumentException wrong) {
            err.println(file + ": " + wrong.getMessage());
        }
        return REFUSED;
    }

    private static String line(Path file, ModelProblem problem, String kind) {
        String variable = problem.variable().isEmpty() ? "" : problem.variable() + ": ";
        return file + ":" + problem.line() + ":" + problem.column() + ": " + kind + variable
                + problem.message().replace('\n', ' ');
    }

    private void write(Path file, Model model, Options options) throws IOException {
        List<String> columns = options.outputs(model);
        double saveStep = options.saveStep().orElse(model.specs().saveStep());
        Experiment experiment = Experiment.of(model, options.inputs(), List.of(), columns, saveStep);
        if ((long) columns.size() * experiment.saves() > MOST_NUMBERS) {
            throw new IllegalArgumentException("the result would be more than " + MOST_NUMBERS
                    + " numbers: choose --outputs or a longer --save-step");
        }
        if (options.folder().isEmpty()) {
            PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
            write(experiment, columns, writer);
            writer.flush();
            return;
        }
        Path folder = Files.createDirectories(options.folder().get());
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(Options.result(file)))) {
            write(experiment, columns, writer);
        }
    }

    private static void write(Experiment experiment, List<String> columns, Writer writer) {
        experiment.one(0, (_, _) -> {}, (_, outcome) -> {
            try {
                writer.write("time");
                for (String column : columns) {
                    writer.write("," + quoted(column));
                }
                writer.write("\n");
                for (int save = 0; save < experiment.saves(); save++) {
                    writer.write(String.valueOf(experiment.time(save)));
                    for (int output = 0; output < columns.size(); output++) {
                        writer.write("," + outcome.value(output, save));
                    }
                    writer.write("\n");
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static String quoted(String column) {
        return column.contains(",") || column.contains("\"") ? '"' + column.replace("\"", "\"\"") + '"' : column;
    }
}
