package org.chokepoint.balance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.balance.BalanceLab;
import org.chokepoint.balance.BalanceReport;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Prints the balance of a scenario. Ends with 0 when nothing is wrong, 1 when something is, 2 when the scenario cannot be read. */
public final class CheckBalance {

    private static final int OUT_OF_BALANCE = 1;
    private static final int REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    CheckBalance(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // Until it is set up, the logging system is silent.
        LoggingSystem.get(CheckBalance.class.getClassLoader()).beforeInitialize();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new CheckBalance(out, err).run(arguments));
    }

    /** The exit code. */
    int run(String[] arguments) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return REFUSED;
        }
        if (!Files.isDirectory(options.content())) {
            err.println("there is no content folder '" + options.content() + "': give one with --content DIR");
            return REFUSED;
        }
        try (ConfigurableApplicationContext context = read(options)) {
            Scenarios scenarios = context.getBean(Scenarios.class);
            Optional<Scenario> scenario = scenarios.find(options.scenario());
            if (scenario.isEmpty()) {
                explain(
                        options,
                        scenarios,
                        List.copyOf(context.getBeansOfType(ContentCheck.class).values()));
                return REFUSED;
            }
            return examine(scenario.get(), scenarios.modelOf(scenario.get()), options);
        }
    }

    private static ConfigurableApplicationContext read(Options options) {
        var context = new AnnotationConfigApplicationContext();
        Map<String, Object> folder =
                Map.of("chokepoint.content", options.content().toAbsolutePath().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("options", folder));
        context.register(ContentReader.class);
        context.refresh();
        return context;
    }

    private int examine(Scenario scenario, Model model, Options options) {
        BalanceReport report = new BalanceLab(scenario, model, Model::run).examine(options.seed(), options.plays());
        new ReportText(report, out).print();
        return report.faults().isEmpty() ? 0 : OUT_OF_BALANCE;
    }

    /** All that is wrong with the scenario and with the models, one of which it may need. */
    private void explain(Options options, Scenarios scenarios, List<ContentCheck> checks) {
        List<Problem> problems = checks.stream()
                .flatMap(check -> check.problems().stream())
                .filter(problem -> problem.kind() == Problem.Kind.ERROR)
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
        List<Problem> own = problems.stream()
                .filter(problem -> problem.file().startsWith("scenarios/" + options.scenario() + "/"))
                .toList();
        if (own.isEmpty()) {
            List<String> known = scenarios.all().stream().map(Scenario::slug).toList();
            err.println("there is no scenario '" + options.scenario() + "': the folder has " + known);
            return;
        }
        own.forEach(err::println);
        problems.stream()
                .filter(problem -> problem.file().startsWith("models/"))
                .forEach(err::println);
    }
}
