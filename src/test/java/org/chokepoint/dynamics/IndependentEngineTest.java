package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every model of the content folder gives the same series in SDEverywhere, an implementation of XMILE that shares no
 * code with ours. It comes from npm for this test alone: {@code src/test/node}.
 */
class IndependentEngineTest {

    private static final double TOLERANCE = 1e-6;
    private static final double SMALLEST = 1e-12;
    private static final Path MODELS = Path.of("content/models");
    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path HOME = Path.of("target/independent");

    @BeforeAll
    static void theOtherEngineIsThere() throws IOException, InterruptedException {
        Path installed = HOME.resolve("node_modules/.package-lock.json");
        boolean isCurrent = Files.exists(installed)
                && Files.mismatch(SOURCE.resolve("package-lock.json"), HOME.resolve("package-lock.json")) < 0;
        copy();
        if (!isCurrent) {
            Files.deleteIfExists(installed);
            run(HOME.resolve("npm.log"), "npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit");
        }
    }

    @Test
    void everyModelFolderIsTaken() throws IOException {
        assertThat(models())
                .contains("bathtub", "decoupling", "learning-curve", "leaky-embargo", "lock-in", "price-spike");
    }

    @ParameterizedTest
    @MethodSource("models")
    void bothEnginesGiveTheSameSeries(String slug) throws IOException, InterruptedException {
        Model model = read(MODELS.resolve(slug).resolve("model.xmile"));
        Run ours = model.run(Inputs.none());
        List<String[]> theirs = theirs(slug);

        assertThat(theirs).as("one line of ids and one per time step").hasSize(ours.size() + 1);
        int compared = 0;
        String[] ids = theirs.getFirst();
        for (int i = 0; i < ids.length; i++) {
            if (!ids[i].equals("_time")) {
                compare(ours, theirs, i);
                compared++;
            }
        }
        assertThat(compared)
                .as("series compared")
                .isEqualTo(model.columns().size())
                .isPositive();
        assertThat(ids).as("each series once").doesNotHaveDuplicates();
    }

    private static void compare(Run ours, List<String[]> theirs, int column) {
        String name = theirs.getFirst()[column].substring(1);
        for (int step = 0; step < ours.size(); step++) {
            double expected = Double.parseDouble(theirs.get(step + 1)[column]);
            assertThat(ours.value(name, step))
                    .as("%s at %s", name, ours.time(step))
                    .isCloseTo(expected, within(Math.max(SMALLEST, TOLERANCE * Math.abs(expected))));
        }
    }

    private static List<String[]> theirs(String slug) throws IOException, InterruptedException {
        Path model = MODELS.resolve(slug).resolve("model.xmile").toAbsolutePath();
        Path series = HOME.resolve(slug + ".tsv");
        run(series, "node", "run.mjs", model.toString());
        try (Stream<String> lines = Files.lines(series)) {
            return lines.map(line -> line.split("\t")).toList();
        }
    }

    static List<String> models() throws IOException {
        try (Stream<Path> folders = Files.list(MODELS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("model.xmile")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Model read(Path file) throws IOException {
        try (InputStream xmile = Files.newInputStream(file)) {
            return Model.read(xmile);
        }
    }

    private static void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = HOME.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    /** Runs a tool of Node.js, the one the build has fetched if there is one, and keeps what it prints. */
    private static void run(Path output, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        Path bin = Path.of(".node/bin").toAbsolutePath();
        if (Files.isExecutable(bin.resolve(command[0]))) {
            words.set(0, bin.resolve(command[0]).toString());
        }
        Path complaints = HOME.resolve(output.getFileName() + ".err");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(HOME.toFile())
                .redirectOutput(output.toFile())
                .redirectError(complaints.toFile());
        builder.environment().merge("PATH", bin.toString(), (path, own) -> own + File.pathSeparator + path);
        Process process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as("%s said: %s", String.join(" ", words), Files.readString(complaints))
                .isZero();
    }
}
