package org.chokepoint.scenario.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.ContentCheck;
import org.chokepoint.content.Problem;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    private static final Path SHIPPED = Path.of("content/scenarios/chips-then-clouds/scenario.yaml");

    @TempDir
    Path folder;

    private String good;

    @BeforeEach
    void model() throws IOException {
        Path model = Files.createDirectories(folder.resolve("models/decoupling"));
        Files.copy(Path.of("content/models/decoupling/model.xmile"), model.resolve("model.xmile"));
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
        write("bad", good.replace("minutes: 75\n", ""));
        assertThat(messages())
                .singleElement()
                .asString()
                .contains("bad/scenario.yaml:2:1", "'minutes' is missing: add");
    }

    @Test
    void aMisspelledFieldIsReported() throws IOException {
        write("bad", good.replace("minutes: 75", "minuets: 75"));
        assertThat(messages()).hasSize(2).anyMatch(m -> m.contains(":3:10: the field 'minuets' is not known here"));
    }

    @Test
    void aModelThatDoesNotExistIsReportedAtItsLine() throws IOException {
        write("bad", good.replace("model: decoupling", "model: bathtub"));
        assertThat(messages())
                .singleElement()
                .asString()
                .contains("bad/scenario.yaml:4:8", "no usable model 'bathtub'", "decoupling");
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
    void wrongIdsStopsAndCalendarsAreRefused() throws IOException {
        write(
                "bad",
                good.replace("- id: USG", "- id: usg")
                        .replace("[0.35, \"rule of October 2022\"]", "[3, much]")
                        .replace("horizon: 21", "horizon: 2"));
        assertThat(messages())
                .anyMatch(m -> m.contains("three capital letters"))
                .anyMatch(m -> m.contains("between 0 and 1"))
                .anyMatch(m -> m.contains("a horizon at or after"))
                .hasSize(3);
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
