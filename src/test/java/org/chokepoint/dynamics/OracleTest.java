package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chokepoint.dynamics.system.Evaluator;
import org.chokepoint.dynamics.vector.VectorForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small models, one per feature and corner, against closed formulas; and the three forms of a run against one another. */
class OracleTest {

    private static final double SAME = 1e-12;

    static Stream<Oracle> oracles() {
        return Stream.of(
                        EquationOracles.all(),
                        StockOracles.all(),
                        MemoryOracles.all(),
                        ArrayOracles.all(),
                        StructureOracles.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void theModelHasTheValuesOfItsFormula(Oracle oracle) {
        Run run = Xmile.read(oracle.file()).run(Inputs.none());
        for (int step = 0; step < run.size(); step++) {
            double expected = oracle.formula().applyAsDouble(run.time(step));
            double found = run.value(oracle.variable(), step);
            assertThat(found)
                    .as("%s at %s", oracle.variable(), run.time(step))
                    .isCloseTo(expected, within(1e-11 * Math.max(1, Math.abs(expected))));
        }
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void compiledAndEvaluatedAreTheSameToTheBit(Oracle oracle) {
        Forms.assertCompiledIsEvaluated(Xmile.read(oracle.file()), Inputs.none());
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void manyRunsTogetherAgreeWithOne(Oracle oracle) {
        assertThat(VectorForm.isThere()).isTrue();
        Model model = Xmile.read(oracle.file());
        double[][] rows = Evaluator.run(model.system(), Inputs.none());
        List<String> columns = model.columns();
        Experiment experiment = Experiment.of(model, Inputs.none(), List.of(), columns, model.dt());
        experiment.runs(3, (_, _) -> {}, (_, outcome) -> {
            for (int save = 0; save < experiment.saves(); save++) {
                for (int column = 0; column < columns.size(); column++) {
                    double one = rows[save][column];
                    assertThat(outcome.value(column, save))
                            .as("%s at save %d", columns.get(column), save)
                            .satisfiesAnyOf(
                                    value -> assertThat(value).isEqualTo(one),
                                    value -> assertThat(value)
                                            .isCloseTo(one, within(SAME * Math.max(1, Math.abs(one)))));
                }
            }
        });
    }

    @Test
    void thereIsOneForEachFeature() {
        Set<String> names = new HashSet<>();
        oracles().forEach(oracle -> names.add(oracle.name()));
        assertThat(names)
                .hasSizeGreaterThanOrEqualTo(60)
                .hasSameSizeAs(oracles().toList());
    }
}
