package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoupling model against an independent implementation of the same equations. */
class DecouplingModelTest {

    private static final double TOLERANCE = 1e-9;
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z_\\d.])\\d+(\\.\\d+)?");
    private static final Model MODEL = decoupling();

    @Test
    void allStocksOfTheModelAreThere() {
        assertThat(MODEL.variables().stream().filter(v -> v.kind() == Variable.Kind.STOCK))
                .hasSize(41);
    }

    @Test
    void everyVariableHasAUnitASentenceATitleAndASector() {
        assertThat(MODEL.variables()).allSatisfy(variable -> {
            assertThat(variable.unit()).as(variable.name()).isNotBlank();
            assertThat(variable.doc()).as(variable.name()).endsWith(".");
            assertThat(variable.about().title()).as(variable.name()).isNotBlank();
            assertThat(variable.about().group()).as(variable.name()).isNotBlank();
        });
    }

    @Test
    void everyNumberIsNamedAndHasARangeAndASource() {
        List<Variable> parameters =
                MODEL.variables().stream().filter(Variable::isParameter).toList();
        assertThat(parameters).hasSizeGreaterThan(440).allSatisfy(parameter -> {
            Range range = parameter.about().range();
            assertThat(range).as(parameter.name()).isNotNull();
            assertThat(Double.parseDouble(parameter.equation()))
                    .as(parameter.name())
                    .isBetween(range.low(), range.high());
            assertThat(parameter.about().basis()).as(parameter.name()).isIn("fitted", "judgement");
            assertThat(parameter.about().basis().equals("judgement")
                            || !parameter.about().evidence().isEmpty()
                            || parameter.name().equals("one_quarter"))
                    .as(parameter.name())
                    .isTrue();
        });
    }

    /** What stands in equations without a name, but for the steps of history: 0, 1 and a thousand, the whole of a scale, a year, a switch's middle and a span in a name. */
    @Test
    void equationsHoldNoOtherNumbers() {
        Map<String, Set<String>> allowed =
                new HashMap<>(Map.of("TEN_change", Set.of("100"), "OFFD", Set.of("4"), "U2_announced_2", Set.of("2")));
        List.of("D1", "D2", "D3", "D4", "A1", "A2", "A3", "A4").forEach(lever -> allowed.put(lever, Set.of("0.5")));
        for (Variable variable : MODEL.variables()) {
            if (variable.kind() != Variable.Kind.STOCK
                    && variable.kind() != Variable.Kind.GRAPHICAL_FUNCTION
                    && !variable.isConstant()
                    && !variable.about().basis().equals("history")) {
                String equation = variable.equation().lines().findFirst().orElse("");
                assertThat(NUMBER.matcher(equation).results().map(MatchResult::group))
                        .as("%s = %s", variable.name(), equation)
                        .isSubsetOf(Stream.concat(
                                        Stream.of("0", "1", "1000"),
                                        allowed.getOrDefault(variable.name(), Set.of()).stream())
                                .toList());
            }
        }
    }

    @Test
    void everyParameterMayTakeTheEndsOfItsRange() {
        for (Variable parameter :
                MODEL.variables().stream().filter(Variable::isParameter).toList()) {
            Range range = parameter.about().range();
            for (double end : new double[] {range.low(), range.high()}) {
                Run run = MODEL.run(Inputs.none().with(parameter.name(), end));
                for (String output :
                        List.of("RATIO", "LAG", "DSHARE", "GAP", "MP", "ALT", "TEN", "CNCLREV", "USCLREV")) {
                    assertThat(run.at(output, 33))
                            .as("%s with %s = %s", output, parameter.name(), end)
                            .isBetween(0.0, 1e6);
                }
            }
        }
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
        for (String column : MODEL.columns()) {
            for (int step = 0; step < a.stepOf(9); step++) {
                assertThat(a.value(column, step)).isEqualTo(b.value(column, step));
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
