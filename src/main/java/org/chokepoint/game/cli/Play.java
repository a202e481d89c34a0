package org.chokepoint.game.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.game.Bot;
import org.chokepoint.game.Bots;
import org.chokepoint.game.Game;
import org.chokepoint.game.Match;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.World;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;

/** Lets bots play whole games of a scenario and prints each as a line of JSON. Ends with 0, or 2 when it cannot begin. */
public final class Play {

    private static final int REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    Play(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Reads a content folder with the readers of the application and nothing else of it. */
    @ComponentScan({"org.chokepoint.content.files", "org.chokepoint.dynamics.files", "org.chokepoint.scenario.files"})
    static final class ContentReader {}

    public static void main(String[] arguments) {
        // Until it is set up, the logging system is silent.
        LoggingSystem.get(Play.class.getClassLoader()).beforeInitialize();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new Play(out, err).run(List.of(arguments)));
    }

    /** The exit code. */
    int run(List<String> arguments) {
        try {
            Options options = Options.of(arguments);
            if (!Files.isDirectory(options.content())) {
                throw new IllegalArgumentException(
                        "there is no content folder '" + options.content() + "': give one with --content DIR");
            }
            return play(options);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return REFUSED;
        }
    }

    private int play(Options options) {
        try (ConfigurableApplicationContext context = read(options)) {
            Scenarios scenarios = context.getBean(Scenarios.class);
            Optional<Scenario> scenario = scenarios.find(options.scenario());
            if (scenario.isEmpty()) {
                problems(context, options).forEach(err::println);
                throw new IllegalArgumentException(
                        "there is no playable scenario '" + options.scenario() + "': the folder has "
                                + scenarios.all().stream().map(Scenario::slug).toList());
            }
            ModelVersion version = version(context.getBean(Content.class), scenario.get());
            play(scenarios, scenario.get(), version, options);
            return 0;
        }
    }

    private void play(Scenarios scenarios, Scenario scenario, ModelVersion version, Options options) {
        World world = new World(scenario, scenarios.modelOf(scenario), Model::run);
        Game game = new Game(scenario, world, scenarios.uncertain(scenario));
        Map<RoleId, String> names = names(scenario, options.bots());
        Bots all = game.bots();
        for (long seed = options.seed(); seed < options.seed() + options.games(); seed++) {
            Map<RoleId, Bot> bots = new TreeMap<>();
            for (Map.Entry<RoleId, String> name : names.entrySet()) {
                bots.put(name.getKey(), all.named(name.getValue(), seed));
            }
            Match match = new Match(scenario, game, bots);
            Settings settings = Settings.of(scenario).withBots(names);
            out.println(new Protocol(scenario.slug(), version, seed, names, match.play(seed, settings)).json());
        }
    }

    /** The model is in the folder, or there would be no scenario. */
    private static ModelVersion version(Content content, Scenario scenario) {
        ContentFile model =
                content.find("models/" + scenario.model() + "/model.xmile").getFirst();
        return ModelVersion.of(model.body().getBytes(StandardCharsets.UTF_8));
    }

    /** In the order of the scenario's roles. */
    private static Map<RoleId, String> names(Scenario scenario, List<String> bots) {
        List<Role> roles = scenario.roles();
        if (bots.size() != 1 && bots.size() != roles.size()) {
            throw new IllegalArgumentException(
                    "--bots takes one name for all or one for each of " + roles.size() + " roles, found " + bots);
        }
        Map<RoleId, String> names = new TreeMap<>();
        for (int i = 0; i < roles.size(); i++) {
            names.put(roles.get(i).id(), bots.get(bots.size() == 1 ? 0 : i));
        }
        return names;
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

    /** What is wrong with the scenario and the lists it shares. */
    private static List<Problem> problems(ConfigurableApplicationContext context, Options options) {
        return context.getBeansOfType(ContentCheck.class).values().stream()
                .flatMap(check -> check.problems().stream())
                .filter(problem -> problem.kind() == Problem.Kind.ERROR)
                .filter(problem -> problem.file().startsWith("scenarios/" + options.scenario() + "/")
                        || problem.file().matches("scenarios/[^/]+"))
                .distinct()
                .toList();
    }
}
