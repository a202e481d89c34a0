package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model through its door: names, inputs, runs, sizes and hostile files. */
class ModelTest {

    @ParameterizedTest
    @CsvSource({"total cost", "Total_Cost", "TOTAL COST", "total   cost", "\"total cost\""})
    void variablesAreFoundUnderAnySpelling(String spelling) {
        Model model = Xmile.read(Xmile.file(Xmile.aux("Total cost", "TIME") + Xmile.aux("x", "1")));
        assertThat(model.run(Inputs.none()).at(spelling, 7)).isEqualTo(7);
        assertThat(model.variable(spelling)).map(Variable::name).hasValue("Total cost");
        assertThat(model.columns()).containsExactly("Total_cost", "x");
    }

    @Test
    void anInputReplacesTheEquationFromItsTimeOn() {
        Model model = Xmile.read(Xmile.file(Xmile.aux("a", "TIME") + Xmile.aux("b", "a * 2")));
        StepSeries series = new StepSeries(List.of(new StepSeries.Step(3, 50), new StepSeries.Step(5.2, 60)));
        Run run = model.run(Inputs.none().with("A", series));
        assertThat(run.at("b", 2.75)).isEqualTo(5.5);
        assertThat(run.at("b", 3)).isEqualTo(100);
        assertThat(run.at("b", 5)).isEqualTo(100);
        assertThat(run.at("b", 5.25)).isEqualTo(120);
        assertThat(model.run(Inputs.none().with("a", 9.0)).at("b", 0)).isEqualTo(18);
    }

    @Test
    void aRunEndsWhereItIsToldTo() {
        Model model = Xmile.read(Xmile.file(Xmile.aux("a", "TIME")));
        Run run = model.run(Inputs.none().until(4));
        assertThat(run.size()).isEqualTo(17);
        assertThat(run.time(16)).isEqualTo(4);
        assertThat(model.run(Inputs.none().until(400)).size()).isEqualTo(41);
        assertThatThrownBy(() -> run.at("a", 5)).hasMessageContaining("time 5.0 is outside 0.0 to 4.0");
    }

    @Test
    void anInputMustBeAVariableThatIsNoStockAndANumber() {
        Model model = Xmile.read(Xmile.file(Xmile.integral("s", "1", "2")));
        assertThatThrownBy(() -> model.run(Inputs.none().with("nowhere", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no variable 'nowhere'");
        assertThatThrownBy(() -> model.run(Inputs.none().with("s", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'s' is a stock");
        assertThatThrownBy(() -> Inputs.none().with("s_rate", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finite numbers");
    }

    @Test
    void theEquationsAreListedInTheirOrder() {
        Model model = Xmile.read(Xmile.file(Xmile.aux("b", "a + 1") + Xmile.aux("a", "SMTH1(TIME, 2)")));
        assertThat(model.listing())
                .contains("In every step\n  a = smth1 in a\n  b = plus(a, 1.0)\n")
                .contains("From step to step\n  d smth1 in a = divided(minus(time, smth1 in a), 2.0)\n");
    }

    /** The order of a delay is built into the equations; to change it afterwards would do nothing. */
    @Test
    void whatShapesADelayIsNoInput() {
        Model model = Xmile.read(Xmile.file(Xmile.aux("x", "DELAYN(TIME, 4, order)") + Xmile.aux("order", "2")));
        assertThatThrownBy(() -> model.run(Inputs.none().with("order", 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'order' shapes a delay");
    }

    /** 20,000 stocks that all begin elsewhere are more constants than a class can hold, and a sum of 10,000 more than a method can. */
    @Test
    void aModelThatIsMoreThanOneClassIsRun() {
        String dimensions = "<dimensions><dim name=\"d\" size=\"100\"/><dim name=\"e\" size=\"200\"/></dimensions>";
        String stocks =
                "<stock name=\"s\"><dimensions><dim name=\"d\"/><dim name=\"e\"/></dimensions><eqn>200 * d + e</eqn>"
                        + "<inflow>f</inflow></stock>";
        String variables = stocks + Xmile.flow("f", "1") + Xmile.aux("x", "SUM(s[1:50, *])");
        Model model = Xmile.read(Xmile.file(Xmile.specs("Euler", 0, 2, 0.5), dimensions, variables, ""));
        assertThat(model.run(Inputs.none()).at("s[100,200]", 2)).isEqualTo(20_202);
        assertThat(model.run(Inputs.none()).at("x", 0)).isEqualTo(200 * 200 * 1275 + 50 * 20_100);
        Forms.assertCompiledIsEvaluated(model, Inputs.none());
        Experiment experiment = Experiment.of(model, Inputs.none(), List.of(), model.columns(), 1);
        experiment.runs(1, (_, _) -> {}, (_, outcome) -> {
            assertThat(outcome.value(19_999, 2)).isEqualTo(20_202);
            assertThat(outcome.value(20_001, 0)).isEqualTo(52_005_000);
        });
    }

    /** So many that a run is several methods, and so long that no order by recursion would find an end. */
    @Test
    void aLargeModelIsRun() {
        String chain = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> Xmile.aux("v" + i, "v" + (i - 1) + " + 1 + 0 * SIN(v" + i / 2 + ")"))
                .collect(Collectors.joining());
        Model model = Xmile.read(Xmile.file(chain + Xmile.aux("v0", "TIME")));
        assertThat(model.run(Inputs.none()).at("v5000", 4)).isEqualTo(5_004);
        Forms.assertCompiledIsEvaluated(model, Inputs.none());
    }
}
