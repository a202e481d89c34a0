package org.chokepoint.explorer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.explorer.Fit;
import org.chokepoint.explorer.Hindcast;
import org.chokepoint.explorer.Target;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;

/**
 * Fits a model to its calibration and prints the hindcast with the fitted values; with {@code --write} the values and their likely
 * ranges go into the model file.
 */
public final class Calibrate {

    private static final int REFUSED = 2;
    private static final int FIGURES = 4;

    private final PrintStream out;
    private final PrintStream err;

    Calibrate(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Reads a content folder with the readers of the application and nothing else of it. */
    @ComponentScan({"org.chokepoint.content.files", "org.chokepoint.dynamics.files", "org.chokepoint.explorer.files"})
    static final class ContentReader {}

    public static void main(String[] arguments) {
        // Until it is set up, the logging system is silent.
        LoggingSystem.get(Calibrate.class.getClassLoader()).beforeInitialize();
        System.exit(new Calibrate(System.out, System.err).run(List.of(arguments)));
    }

    /** The exit code: 0, or 2 when the model or its calibration cannot be used. */
    int run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        boolean isWritten = words.remove("--write");
        int at = words.indexOf("--content");
        Path content = Path.of(at < 0 || at + 1 == words.size() ? "content" : words.get(at + 1));
        if (at >= 0) {
            words.subList(at, Math.min(at + 2, words.size())).clear();
        }
        if (words.size() > 1) {
            err.println("usage: calibrate [MODEL] [--write] [--content DIR], found " + arguments);
            return REFUSED;
        }
        String slug = words.isEmpty() ? "decoupling" : words.getFirst();
        try (ConfigurableApplicationContext folder = open(content)) {
            Dossier dossier = folder.getBean(Dossiers.class).find(slug).orElse(null);
            if (dossier == null || dossier.calibration().isEmpty()) {
                folder.getBeansOfType(ContentCheck.class)
                        .values()
                        .forEach(check -> check.problems().stream()
                                .filter(problem -> problem.kind() == Problem.Kind.ERROR)
                                .forEach(err::println));
                err.println("there is no usable models/" + slug + "/calibration.yaml in " + content);
                return REFUSED;
            }
            calibrate(dossier, content.resolve("models").resolve(slug).resolve("model.xmile"), isWritten);
            return 0;
        }
    }

    private static ConfigurableApplicationContext open(Path content) {
        var context = new AnnotationConfigApplicationContext();
        Map<String, Object> folder =
                Map.of("chokepoint.content", content.toAbsolutePath().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("options", folder));
        context.register(ContentReader.class);
        context.refresh();
        return context;
    }

    private void calibrate(Dossier dossier, Path file, boolean isWritten) {
        Fit fit = new Fit(dossier);
        out.printf(Locale.ROOT, "loss at the priors %.6f%n", fit.loss(fit.start()));
        List<Calibrator.Fitted> fitted =
                new Calibrator(fit).run(fit.calibration().evaluations());
        Inputs inputs = Inputs.none();
        out.println("parameter | prior | fitted | likely (nine tenths) | range");
        for (Calibrator.Fitted one : fitted) {
            inputs = inputs.with(one.range().input(), Double.parseDouble(plain(one.value())));
            out.printf(
                    Locale.ROOT,
                    "%s | %s | %s | %s to %s | %s to %s%n",
                    one.range().input(),
                    plain(one.before()),
                    plain(one.value()),
                    plain(one.low()),
                    plain(one.high()),
                    plain(one.range().low()),
                    plain(one.range().high()));
        }
        double[] rounded = fitted.stream()
                .mapToDouble(one -> Double.parseDouble(plain(one.value())))
                .toArray();
        out.printf(Locale.ROOT, "loss at the fit %.6f%n", fit.loss(rounded));
        hindcast(Hindcast.of(dossier, inputs));
        if (isWritten) {
            write(file, fitted);
            out.println("written to " + file);
        }
    }

    private void hindcast(Hindcast hindcast) {
        for (Target.Part part : Target.Part.values()) {
            Hindcast.Summary summary = hindcast.summary(part);
            out.printf(
                    Locale.ROOT,
                    "%s: %d targets, mean error %.1f %%, median %.1f %%, %d within 10 %%%n",
                    part,
                    summary.rows(),
                    100 * summary.mean(),
                    100 * summary.median(),
                    summary.withinTenth());
            hindcast.rows(part)
                    .forEach(row -> out.printf(
                            Locale.ROOT,
                            "  %s | %s | observed %s (%s to %s) | model %s | %+.1f %%%n",
                            row.target().label().english(),
                            row.target().unit(),
                            plain(row.target().observed()),
                            plain(row.target().low()),
                            plain(row.target().high()),
                            plain(row.modelled()),
                            100 * row.error()));
        }
    }

    private static String plain(double value) {
        return new BigDecimal(value, new MathContext(FIGURES))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Puts each value into the variable's equation and its likely range into our own element, and leaves all else as it is. */
    private static void write(Path file, List<Calibrator.Fitted> fitted) {
        try {
            String text = Files.readString(file);
            for (Calibrator.Fitted one : fitted) {
                text = written(text, one);
            }
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String written(String text, Calibrator.Fitted one) {
        Pattern variable = Pattern.compile(
                "(<aux name=\"" + Pattern.quote(one.range().input())
                        + "\">.*?<eqn>)[^<]*(</eqn>.*?<cp:about )(?:likely=\"[^\"]*\" )?(.*?</aux>)",
                Pattern.DOTALL);
        Matcher found = variable.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(
                    "no <aux name=\"" + one.range().input() + "\"> with <cp:about> in the file");
        }
        String likely = "likely=\"" + plain(one.low()) + " " + plain(one.high()) + "\" ";
        return found.replaceFirst("$1" + plain(one.value()) + "$2" + likely + "$3");
    }
}
