package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoupling model against an independent implementation of the same equations. */
class DecouplingModelTest {

    private static final double TOLERANCE = 1e-9;
    private static final Model MODEL = decoupling();

    @Test
    void allStocksOfTheModelAreThere() {
        assertThat(MODEL.variables().stream().filter(v -> v.kind() == Variable.Kind.STOCK))
                .hasSize(41);
    }

    @Test
    void everyVariableHasAUnitAndASentence() {
        assertThat(MODEL.variables()).allSatisfy(variable -> {
            assertThat(variable.unit()).as(variable.name()).isNotBlank();
            assertThat(variable.doc()).as(variable.name()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/fixtures/history.csv", "content/models/decoupling/expected.csv"})
    void theHistoricalLineAgreesWithTheIndependentImplementation(String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file));
        List<String> names = List.of(lines.getFirst().split(","));
        Run run = MODEL.run(Inputs.none());
        assertThat(lines).hasSize(35);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            double time = Double.parseDouble(cells[0]);
            for (int i = 1; i < cells.length; i++) {
                double expected = Double.parseDouble(cells[i]);
                assertThat(run.at(names.get(i), time))
                        .as("%s at %s", names.get(i), time)
                        .isCloseTo(expected, within(TOLERANCE * Math.max(1e-6, Math.abs(expected))));
            }
        }
    }

    @Test
    void whatIsOrderedLaterChangesNothingBefore() {
        StepSeries early = new StepSeries(List.of(new StepSeries.Step(1, 0.4)));
        StepSeries late = new StepSeries(List.of(new StepSeries.Step(1, 0.4), new StepSeries.Step(9, 0.95)));
        Run a = MODEL.run(Inputs.none().with("U1", early));
        Run b = MODEL.run(Inputs.none().with("U1", late));
        for (Variable variable : MODEL.variables()) {
            for (int step = 0; step < a.stepOf(9); step++) {
                assertThat(a.value(variable.name(), step)).isEqualTo(b.value(variable.name(), step));
            }
        }
        assertThat(a.at("CN_F", 12)).isNotEqualTo(b.at("CN_F", 12));
    }

    static Model decoupling() {
        try (InputStream file = Files.newInputStream(Path.of("content/models/decoupling/model.xmile"))) {
            return Model.read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
