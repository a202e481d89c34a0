package org.chokepoint.content.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes files to begin with, which the check finds nothing wrong in. Ends with 0, or with 2 when it was refused. */
public final class NewContent {

    private static final String USAGE = "new lesson|scenario|motion SLUG [--content DIR]";
    private static final int REFUSED = 2;
    private static final Pattern LESSON_ID = Pattern.compile("(?m)^id: L(\\d+)");
    private static final Pattern SOURCE = Pattern.compile("(?m)^ *- id: *['\"]?([^'\"\\s]+)");

    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    NewContent(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.today = LocalDate.now(clock);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new NewContent(out, err, Clock.systemDefaultZone()).run(arguments));
    }

    /** The exit code. */
    int run(String... arguments) {
        boolean placed = arguments.length == 4 && arguments[2].equals("--content");
        if (arguments.length != 2 && !placed || !arguments[1].matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            err.println(USAGE + ", where SLUG is made of a-z, 0-9 and single hyphens");
            return REFUSED;
        }
        try {
            write(arguments[0], arguments[1], Path.of(placed ? arguments[3] : "content"));
            return 0;
        } catch (IllegalArgumentException | IOException refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private void write(String kind, String slug, Path content) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        switch (kind) {
            case "lesson" -> {
                Path folder = content.resolve("lessons").resolve(slug);
                files.put(folder.resolve("lesson.md"), filled("lesson.md", slug, content));
                files.put(folder.resolve("lesson.zh.md"), filled("lesson.zh.md", slug, content));
            }
            case "motion" ->
                files.put(content.resolve("motions").resolve(slug + ".md"), filled("motion.md", slug, content));
            case "scenario" ->
                files.put(content.resolve("scenarios").resolve(slug).resolve("scenario.yaml"), scenario(slug, content));
            default -> throw new IllegalArgumentException(USAGE);
        }
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw new IllegalArgumentException(file + " is there already: choose another slug");
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            Files.writeString(file.getKey(), file.getValue());
            out.println(file.getKey());
        }
    }

    private String filled(String skeleton, String slug, Path content) throws IOException {
        try (InputStream text = NewContent.class.getResourceAsStream("/skeletons/" + skeleton)) {
            if (text == null) {
                throw new IllegalStateException("the skeleton " + skeleton + " is not in the application");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{id}", nextId(content))
                    .replace("{slug}", slug)
                    .replace("{source}", firstSource(content))
                    .replace("{today}", today.toString())
                    .replace("{review}", today.plusYears(1).toString());
        }
    }

    /** A scenario has many parts that must fit: the first one of the folder is the one to change. */
    private static String scenario(String slug, Path content) throws IOException {
        List<Path> scenarios = files(content.resolve("scenarios"), "scenario.yaml");
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a new scenario begins as a copy, and this folder has none");
        }
        return Files.readString(scenarios.getFirst())
                .replaceFirst("(?m)^title: .*", Matcher.quoteReplacement("title: " + slug));
    }

    private static String nextId(Path content) throws IOException {
        int last = 0;
        for (Path lesson : files(content.resolve("lessons"), "lesson.md")) {
            Matcher id = LESSON_ID.matcher(Files.readString(lesson));
            last = Math.max(last, id.find() ? Integer.parseInt(id.group(1)) : 0);
        }
        return "L%02d".formatted(last + 1);
    }

    private static String firstSource(Path content) throws IOException {
        Path list = content.resolve("bibliography.yaml");
        Matcher source = SOURCE.matcher(Files.exists(list) ? Files.readString(list) : "");
        if (!source.find()) {
            throw new IllegalArgumentException(
                    "there is no source in " + list + ": give the content folder with --content DIR");
        }
        return source.group(1);
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, 2)) {
            return found.filter(path -> path.endsWith(name)).sorted().toList();
        }
    }
}
