package org.chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that the code or a template asks for is in a bundle in both languages, and nothing else is. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern IN_JAVA =
            Pattern.compile("\"((?:ui|account|classroom|game|lesson|search|reader|explorer)\\.[a-zA-Z0-9.\\-]+)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z]+\\.[a-zA-Z0-9._\\-]+)");
    private static final Pattern IN_TEMPLATE_BUILT = Pattern.compile("#\\{\\$\\{'([a-z.\\-]+\\.)' \\+");

    /** Names of stored events and of files look like keys. */
    private static final Pattern NO_KEY = Pattern.compile(".*\\.\\d+|lesson(\\.zh)?\\.md");

    private static final Pattern ALONE = Pattern.compile("(?<!')'(?!')");

    private static final String CHINESE = "_zh.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Map<String, String> english = new TreeMap<>();
    private static final Map<String, String> chinese = new TreeMap<>();
    private static final Map<String, String> bundles = new HashMap<>();
    private static final List<String> twice = new ArrayList<>();
    private static final Set<String> asked = new TreeSet<>();
    private static final Set<String> prefixes = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path bundle : files(BUNDLES, ".properties")) {
            read(bundle);
        }
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            collect(IN_JAVA, source, asked);
        }
        for (Path template : files(Path.of("src/main/resources/templates"), ".html")) {
            collect(IN_TEMPLATE, template, asked);
            collect(IN_TEMPLATE_BUILT, template, prefixes);
        }
        asked.stream().filter(key -> key.endsWith(".")).forEach(prefixes::add);
        asked.removeAll(prefixes);
        asked.removeIf(key -> NO_KEY.matcher(key).matches());
    }

    private static void read(Path bundle) throws IOException {
        String name = bundle.getFileName().toString();
        Map<String, String> language = name.endsWith(CHINESE) ? chinese : english;
        for (String line : Files.readAllLines(bundle)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String key = line.substring(0, equals);
                if (language.put(key, line.substring(equals + 1)) != null) {
                    twice.add(name + ": " + line);
                }
                bundles.put(key, name.replace(CHINESE, ".properties"));
            }
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        List<String> problems = new ArrayList<>();
        english.forEach((key, text) -> {
            String bundle = bundles.get(key).replace(".properties", CHINESE);
            String translated = chinese.get(key);
            if (translated == null) {
                problems.add(bundle + ": add " + key + "=… (in English: " + text + ")");
            } else if (!arguments(text).equals(arguments(translated))) {
                problems.add(
                        bundle + ": " + key + " uses " + arguments(translated) + ", in English " + arguments(text));
            }
        });
        chinese.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> problems.add(bundles.get(key).replace(".properties", CHINESE) + ": take out " + key));
        assertThat(problems).isEmpty();
    }

    /** The numbers of the arguments that a text uses. */
    private static Set<String> arguments(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(asked.stream().filter(key -> !english.containsKey(key))).isEmpty();
        assertThat(prefixes)
                .isNotEmpty()
                .allSatisfy(prefix -> assertThat(english.keySet())
                        .anySatisfy(key -> assertThat(key).startsWith(prefix)));
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> idle = english.keySet().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
    }

    /** Without arguments a text is shown as it stands, with them two apostrophes make one. */
    @Test
    void apostrophesAreDoubledWhereThereAreArgumentsAndOnlyThere() {
        assertThat(english)
                .allSatisfy((key, text) -> assertThat(
                                arguments(text).isEmpty()
                                        ? text.contains("''")
                                        : ALONE.matcher(text).find())
                        .as("%s=%s", key, text)
                        .isFalse());
    }

    @Test
    void aKeyStandsOnceInTheBundleOfItsModule() {
        assertThat(twice).isEmpty();
        assertThat(bundles)
                .allSatisfy((key, bundle) ->
                        assertThat(bundle).isEqualTo(key.substring(0, key.indexOf('.')) + ".properties"));
    }

    private static void collect(Pattern pattern, Path file, Set<String> found) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
