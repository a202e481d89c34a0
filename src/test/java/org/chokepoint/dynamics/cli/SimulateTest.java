package org.chokepoint.dynamics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as a user sees it: what is printed, what is refused, and how it ends. */
class SimulateTest {

    private static final String MODEL = """
            <xmile><header><name>tank</name></header>
            <sim_specs save_interval="1"><start>0</start><stop>2</stop><dt>0.5</dt></sim_specs>
            <dimensions><dim name="side"><elem name="left"/><elem name="right"/></dim>
            <dim name="half" size="2"/></dimensions>
            <model><variables>
            <stock name="Water level"><eqn>10</eqn><inflow>in</inflow></stock>
            <flow name="in"><eqn>rate</eqn></flow>
            <aux name="rate"><eqn>2</eqn></aux>
            <aux name="pair"><dimensions><dim name="side"/></dimensions><eqn>rate * 3</eqn></aux>
            <aux name="grid"><dimensions><dim name="side"/><dim name="half"/></dimensions><eqn>1</eqn></aux>
            </variables></model></xmile>
            """;

    @TempDir
    private Path folder;

    private Path model;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        model = Files.writeString(folder.resolve("tank.xmile"), MODEL);
    }

    @Test
    void allVariablesArePrintedAtTheSaveStepOfTheModel() {
        assertThat(simulate(model.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        time,Water_level,in,rate,pair[left],pair[right],"grid[left,1]","grid[left,2]","grid[right,1]","grid[right,2]"
                        0.0,10.0,2.0,2.0,6.0,6.0,1.0,1.0,1.0,1.0
                        1.0,12.0,2.0,2.0,6.0,6.0,1.0,1.0,1.0,1.0
                        2.0,14.0,2.0,2.0,6.0,6.0,1.0,1.0,1.0,1.0
                        """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void inputsSaveStepAndOutputsCanBeChosen() throws IOException {
        Path inputs = Files.writeString(folder.resolve("in.csv"), "time,rate\n0,4\n1,\n1.5,8\n");
        assertThat(simulate(
                        model.toString(),
                        "--inputs",
                        inputs.toString(),
                        "--save-step",
                        "0.5",
                        "--outputs",
                        "water level,pair"))
                .isZero();
        assertThat(out.toString()).isEqualTo("""
                        time,Water_level,pair[left],pair[right]
                        0.0,10.0,12.0,12.0
                        0.5,12.0,12.0,12.0
                        1.0,14.0,12.0,12.0
                        1.5,16.0,24.0,24.0
                        2.0,20.0,24.0,24.0
                        """);
    }

    @Test
    void aValueCanBeSet() {
        assertThat(simulate(model.toString(), "--set", "Rate=5", "--outputs", "Water_level,grid[left,2]"))
                .isZero();
        assertThat(out.toString()).endsWith("2.0,20.0,1.0\n");
    }

    @Test
    void severalModelsGoIntoAFolder() throws IOException {
        Path other = Files.writeString(folder.resolve("other.stmx"), MODEL.replace("<eqn>2</eqn>", "<eqn>7</eqn>"));
        Path results = folder.resolve("a/b");
        assertThat(simulate(model.toString(), other.toString(), "--out", results.toString(), "--outputs", "rate"))
                .isZero();
        assertThat(results.resolve("tank.csv")).hasContent("time,rate\n0.0,2.0\n1.0,2.0\n2.0,2.0");
        assertThat(results.resolve("other.csv")).hasContent("time,rate\n0.0,7.0\n1.0,7.0\n2.0,7.0");
    }

    @Test
    void modelsOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path other =
                Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("tank.stmx"), MODEL);
        Path results = folder.resolve("results");
        assertThat(simulate(model.toString(), other.toString(), "--out", results.toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(model + " and " + other + " would both be written to tank.csv");
        assertThat(results).doesNotExist();
    }

    @Test
    void aLineOfInputsWithTooManyCellsIsRefused() throws IOException {
        Path inputs = Files.writeString(folder.resolve("in.csv"), "time,rate\n0,4\n1,5,6\n");
        assertThat(simulate(model.toString(), "--inputs", inputs.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(inputs + ":3: expected 2 cells, found 3");
    }

    @Test
    void everyProblemOfAFileIsALine() throws IOException {
        Files.writeString(model, MODEL.replace("rate * 3", "rate * nobody").replace("<eqn>2</eqn>", "<eqn>2 +</eqn>"));
        assertThat(simulate(model.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        model + ":8:26: rate: expected a number, a name or '(', found 'the end of the equation'",
                        model + ":9:73: pair: there is no variable 'nobody'");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set level | --set takes name=value",
                "--set rate=x | expected a number, found 'x'",
                "--set nobody=1 | the model has no variable 'nobody'",
                "--set water_level=1 | is a stock",
                "--save-step 0.3 | a save step is one or more whole steps of 0.5",
                "--outputs nobody | the model has no variable 'nobody'",
                "--inputs nowhere.csv | cannot be read",
                "--nonsense 1 | unknown option --nonsense",
                "--save-step | --save-step needs a value",
                "nowhere.xmile | several models need --out"
            })
    void whatMakesNoSenseIsRefusedInOneLine(String options, String message) {
        String[] words = (model + " " + options).split(" ");
        assertThat(simulate(words)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains(message);
        assertThat(out.size()).isZero();
    }

    @Test
    void theEquationsAreListedInTheirOrder() {
        assertThat(simulate(model.toString(), "--equations")).isZero();
        assertThat(out.toString()).contains("In every step\n  rate = 2.0\n  in = rate\n", "  d Water_level = in\n");
    }

    private int simulate(String... arguments) {
        return new Simulate(new PrintStream(out), new PrintStream(err)).run(arguments);
    }
}
