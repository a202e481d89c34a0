package org.chokepoint.content.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.Problem;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Prints everything that is wrong in a content folder. Ends with 0 when nothing is, 1 when something is, 2 when there is no such folder. */
public final class CheckContent {

    private static final String USAGE = "check [--content DIR]";
    private static final int FAULTY = 1;
    private static final int REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    CheckContent(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // Until it is set up, the logging system is silent.
        LoggingSystem.get(CheckContent.class.getClassLoader()).beforeInitialize();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new CheckContent(out, err).run(arguments));
    }

    /** The exit code. */
    int run(String... arguments) {
        if (arguments.length != 0 && !(arguments.length == 2 && arguments[0].equals("--content"))) {
            err.println(USAGE);
            return REFUSED;
        }
        Path folder = Path.of(arguments.length == 0 ? "content" : arguments[1]);
        if (!Files.isDirectory(folder)) {
            err.println("there is no content folder '" + folder + "': give one with --content DIR");
            return REFUSED;
        }
        List<Problem> problems = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        read(folder, problems, summary);
        problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparing(Problem::line)
                        .thenComparing(Problem::column))
                .forEach(problem -> out.println(line(problem)));
        summary.forEach(out::println);
        long errors = problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.ERROR)
                .count();
        out.println(errors + " problems, " + (problems.size() - errors) + " warnings");
        return errors == 0 ? 0 : FAULTY;
    }

    private static void read(Path folder, List<Problem> problems, List<String> summary) {
        try (ConfigurableApplicationContext context = context(folder)) {
            for (ContentCheck check : context.getBeansOfType(ContentCheck.class).values()) {
                problems.addAll(check.problems());
                summary.addAll(check.summary());
            }
        }
    }

    private static ConfigurableApplicationContext context(Path folder) {
        var context = new AnnotationConfigApplicationContext();
        Map<String, Object> options =
                Map.of("chokepoint.content", folder.toAbsolutePath().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("options", options));
        context.register(EveryReader.class);
        context.refresh();
        return context;
    }

    private static String line(Problem problem) {
        String kind = problem.kind() == Problem.Kind.WARNING ? "warning: " : "";
        return problem.file() + ":" + problem.line() + ":" + problem.column() + ": " + kind + problem.message();
    }
}
