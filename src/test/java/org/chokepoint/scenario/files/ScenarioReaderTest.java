package org.chokepoint.scenario.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.Problem;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.scenario.Headline;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    private static final Path SHARED = Path.of("content/scenarios");
    private static final Path SHIPPED = SHARED.resolve("chips-then-clouds/scenario.yaml");

    @TempDir
    Path folder;

    private String good;

    @BeforeEach
    void model() throws IOException {
        Path model = Files.createDirectories(folder.resolve("models/decoupling"));
        Files.copy(Path.of("content/models/decoupling/model.xmile"), model.resolve("model.xmile"));
        Files.createDirectories(folder.resolve("scenarios"));
        for (String list : List.of("levers.yaml", "roles.yaml", "cards.yaml")) {
            Files.copy(SHARED.resolve(list), folder.resolve("scenarios").resolve(list));
        }
        for (String list : List.of("bibliography.yaml", "timeline.yaml")) {
            Files.copy(Path.of("content").resolve(list), folder.resolve(list));
        }
        for (ContentFile lesson : TestContent.shipped().find("lessons/*/lesson.md")) {
            Path copy = folder.resolve(lesson.path());
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("content").resolve(lesson.path()), copy);
        }
        good = Files.readString(SHIPPED);
        write("good", good);
    }

    @Test
    void theShippedScenarioHasNoProblem() {
        assertThat(TestScenarios.of(TestContent.shipped()).problems()).isEmpty();
    }

    @Test
    void aWrongFieldIsNamedWithItsPlaceAndTheOthersLoad() throws IOException {
        write("bad", good.replace("budget: 8.6", "budget: plenty"));

        ScenarioFolder read = read();

        assertThat(read.all()).extracting(scenario -> scenario.slug()).containsExactly("good");
        int line = lineOf("budget: 8.6");
        assertThat(read.problems())
                .containsExactly(
                        new Problem("scenarios/bad/scenario.yaml", line, 13, "'budget' is a number, found 'plenty'"));
    }

    @Test
    void aMissingFieldSaysWhatToAdd() throws IOException {
        write("bad", good.replace("\nminutes: 75\n", "\n"));
        assertThat(messages())
                .singleElement()
                .asString()
                .contains("bad/scenario.yaml:2:1", "'minutes' is missing: add");
    }

    @Test
    void aMisspelledFieldIsReported() throws IOException {
        write("bad", good.replace("\nminutes: 75", "\nminuets: 75"));
        assertThat(messages()).hasSize(2).anyMatch(m -> m.contains(":3:10: the field 'minuets' is not known here"));
    }

    @Test
    void aModelThatDoesNotExistIsReportedAtItsLine() throws IOException {
        write("bad", good.replace("model: decoupling", "model: bathtub"));
        assertThat(messages())
                .singleElement()
                .asString()
                .contains("bad/scenario.yaml:5:8", "no usable model 'bathtub'", "decoupling");
    }

    @Test
    void aVariableThatTheModelLacksIsReportedAtItsLine() throws IOException {
        write("bad", good.replace("{variable: LAG, title", "{variable: LAGG, title"));
        assertThat(messages())
                .singleElement()
                .asString()
                .contains("scenario.yaml:" + lineOf("{variable: LAG, title"), "the model has no variable 'LAGG'");
    }

    @Test
    void everyHeadlineSaysHowMuchWhenAndAgainstWhat() {
        assertThat(TestScenarios.of(TestContent.shipped()).all())
                .flatMap(Scenario::headlines)
                .isNotEmpty()
                .extracting(Headline::text)
                .allMatch(text -> text.contains("{quarter}"))
                .allMatch(text -> text.contains("{value") && text.contains("{before"));
    }

    @Test
    void situationsMayNameLeversThatAreNotInPlay() {
        assertThat(TestScenarios.chipsThenClouds().situations())
                .extracting(Scenario.Situation::name)
                .containsExactly("escalation", "bargain");
        assertThat(TestScenarios.chipsThenClouds()
                        .situations()
                        .getLast()
                        .levels()
                        .levels())
                .containsEntry(new LeverId("C12"), 0.1)
                .containsEntry(new LeverId("C4"), 0.0);
    }

    @Test
    void aScenarioNeedsNoSituations() throws IOException {
        write("bad", good.replaceFirst("situations:\n.*\n.*\n", ""));
        assertThat(messages()).isEmpty();
        assertThat(read().find("bad").orElseThrow().situations()).isEmpty();
    }

    @Test
    void whatIsWrongInASituationIsReportedAtItsLine() throws IOException {
        String was = "  bargain: {U1: 0.5, U4: 0.1,";
        write("bad", good.replace(was, "  history: {U1: 1.5, LAGG: 0.1, U99: 0.3, U4: low,"));
        String place = "bad/scenario.yaml:" + lineOf(was);
        assertThat(messages())
                .hasSize(6)
                .allMatch(m -> m.contains(place))
                .anyMatch(m -> m.contains("history is always tried"))
                .anyMatch(m -> m.contains("a lever lies between 0 and 1, found 1.5"))
                .anyMatch(m -> m.contains("the model has no variable 'LAGG'"))
                .anyMatch(m -> m.contains("a lever is a letter and a number, not 'LAGG'"))
                .anyMatch(m -> m.contains("the model has no variable 'U99'"))
                .anyMatch(m -> m.contains("'U4' is a number, found 'low'"));
    }

    @Test
    void brokenYamlNamesLineAndColumn() throws IOException {
        write("bad", "title: [unclosed\nminutes: 3\n");
        assertThat(TestContent.of(folder).problems())
                .filteredOn(problem -> problem.file().startsWith("scenarios"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2))
                .satisfies(problem -> assertThat(problem.message()).contains("not valid YAML"));
        assertThat(read().all()).hasSize(1);
    }

    @Test
    void wrongIdsAndCalendarsAreRefused() throws IOException {
        write(
                "bad",
                good.replace("- id: USG", "- id: usg")
                        .replace("levers: [U1,", "levers: [U99,")
                        .replace("cards: [E1,", "cards: [E99, {id: E9, round: 4},")
                        .replace("horizon: 21", "horizon: 2"));
        assertThat(messages())
                .anyMatch(m -> m.contains("roles.yaml has no usable entry 'usg'"))
                .anyMatch(m -> m.contains("levers.yaml has no usable entry 'U99'"))
                .anyMatch(m -> m.contains("cards.yaml has no usable entry 'E99'"))
                .anyMatch(m -> m.contains("there are rounds 1 to 3, found 4"))
                .anyMatch(m -> m.contains("'usg-lag' is for the role USG, which is not played here"))
                .anyMatch(m -> m.contains("a horizon at or after"))
                .hasSize(7);
    }

    @Test
    void whatIsWrongInASharedListIsReportedThereOnce() throws IOException {
        change("levers", "[0.35, \"rule of October 2022\"]", "[3, much]");
        change("cards", "input: r_jump, value: 0.3", "input: r_jumpp, value: 0.3");
        change("cards", "\"V1 > 0.7\"", "\"V1 is high\"");
        change("roles", "- id: CNC", "- id: cnc");
        assertThat(messages())
                .anyMatch(m -> m.matches("scenarios/levers.yaml:.*between 0 and 1, found 3.0"))
                .anyMatch(m -> m.matches("scenarios/cards.yaml:.*no variable 'r_jumpp'"))
                .anyMatch(m -> m.matches("scenarios/cards.yaml:.*a condition is like 'OPP > 0.6'.*"))
                .anyMatch(m -> m.matches("scenarios/roles.yaml:.*three capital letters.*"))
                .anyMatch(m -> m.contains("good/scenario.yaml") && m.contains("no usable entry 'U1'"));
        assertThat(messages()).filteredOn(m -> m.contains("r_jumpp")).hasSize(1);
        assertThat(read().all()).isEmpty();
    }

    @Test
    void sourcesEventsAndLessonsThatAreNotThereAreReportedAtTheirFields() throws IOException {
        change("levers", "source: bis-2022-10-07", "source: bis-1922-10-07");
        change("cards", "precedent: t-2025-01-20-deepseek", "precedent: t-1925-01-20-deepseek");
        change("cards", "lesson: partners", "lesson: parrots");
        change("cards", "Distributors tighten checks.", "Distributors tighten checks [no-such-report].");
        write(
                "bad",
                good.replace("source: csis-gage-2023", "source: csis-gage-1923")
                        .replace("[mofcom-23-2023]", "[mofcom-23-1923]"));
        assertThat(messages())
                .anyMatch(m ->
                        m.matches(".*scenarios/levers.yaml:13:13: bibliography.yaml has no source 'bis-1922-10-07'.*"))
                .anyMatch(m ->
                        m.matches(".*scenarios/cards.yaml:9:16: timeline.yaml has no event 't-1925-01-20-deepseek'.*"))
                .anyMatch(m -> m.matches(".*scenarios/cards.yaml:\\d+:13: there is no lesson 'parrots'.*"))
                .anyMatch(m -> m.matches(".*cards.yaml.*bibliography.yaml has no source 'no-such-report'.*"))
                .anyMatch(m -> m.contains("bad/scenario.yaml:" + lineOf("  - {id: cng-metals"))
                        && m.contains("bibliography.yaml has no source 'csis-gage-1923'"))
                .anyMatch(m -> m.contains("bad/scenario.yaml") && m.contains("no source 'mofcom-23-1923'"));
    }

    @Test
    void rulesPacesAndQuestionsAreChecked() throws IOException {
        write(
                "bad",
                good.replace("deals: breakable", "deals: maybe")
                        .replace("missing: [last-draft, hold-course]", "missing: [last-draft, nothing]")
                        .replace("{minutes: 45, rounds: 2", "{minutes: 45, rounds: 9")
                        .replace("role: CNC, round: 2", "role: CNC, round: 9")
                        .replace("against: last-round, rises: 15", "against: nobody, rises: 15")
                        .replace("factor: [0.3, 3]", "factor: [0.3]"));
        assertThat(messages())
                .anyMatch(m -> m.contains("[none, binding, breakable], found 'maybe'"))
                .anyMatch(m -> m.contains("[last-draft, hold-course, adviser], found 'nothing'"))
                .anyMatch(m -> m.contains("'hold-course' is among the rules"))
                .anyMatch(m -> m.contains("a pace has 1 to 3 rounds, found 9"))
                .anyMatch(m -> m.contains("there are rounds 1 to 3, found 9"))
                .anyMatch(m -> m.contains("[last-round, reference], found 'nobody'"))
                .anyMatch(m -> m.contains("'factor' is a pair"));
    }

    @Test
    void theHiddenTruthIsDrawnFromTheFittedParameters() {
        ScenarioFolder folder = TestScenarios.of(TestContent.shipped());
        assertThat(folder.uncertain(TestScenarios.chipsThenClouds()))
                .hasSize(32)
                .allMatch(range -> range.low() <= range.peak() && range.peak() <= range.high());
    }

    @Test
    void aBrokenModelIsReportedWithItsPlace() throws IOException {
        Path model = folder.resolve("models/decoupling/model.xmile");
        Files.writeString(
                model, Files.readString(model).replaceFirst("(?s)(<aux name=\"U1\">.*?)</eqn>", "$1 +</eqn>"));
        var content = TestContent.of(folder);
        var models = TestModels.of(content);
        assertThat(((ContentCheck) models).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("models/decoupling/model.xmile"))
                .satisfies(problem -> assertThat(problem.line()).isGreaterThan(1));
        assertThat(TestScenarios.of(content).all()).isEmpty();
    }

    private void change(String list, String from, String to) throws IOException {
        Path file = folder.resolve("scenarios/" + list + ".yaml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private ScenarioFolder read() {
        return TestScenarios.of(TestContent.of(folder));
    }

    private List<String> messages() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    private int lineOf(String text) {
        return 1
                + (int) good.substring(0, good.indexOf(text)).lines().count()
                - (good.charAt(good.indexOf(text) - 1) == '\n' ? 0 : 1);
    }

    private void write(String slug, String yaml) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("scenarios/" + slug)).resolve("scenario.yaml"), yaml);
    }
}
