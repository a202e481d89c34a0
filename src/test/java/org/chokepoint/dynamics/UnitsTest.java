package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chokepoint.dynamics.equation.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units: how they are read, and which equations they fit. The model's time is in quarters. */
class UnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "USD bn/quarter^2 | quarter^-2 * usd bn",
                "m * m / (s * kg) | kg^-1 * m^2 * s^-1",
                "1/quarter | quarter^-1",
                "m/m | no unit",
                "dmnl | no unit",
                "(m/s)/(m/s) | no unit",
                "\"USD per head\" | usd per head"
            })
    void aUnitIsReadAsAProductOfPowers(String text, String unit) {
        assertThat(Unit.of(text, UnaryOperator.identity()).orElseThrow()).hasToString(unit);
    }

    @ParameterizedTest
    @CsvSource({"m/", "(m", "m^x", "*", "m))"})
    void whatIsNoUnitIsNone(String text) {
        assertThat(Unit.of(text, UnaryOperator.identity())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "m * 2 | m",
                "m + 0 | m",
                "MAX(m, 0) | m",
                "m / s * (1 + m / n) | m/quarter",
                "SQRT(m * n) | m",
                "m ^ 2 / n | m",
                "IF s > 3 * s THEN m ELSE n | m",
                "SMTH1(m, s) | m",
                "PULSE(m, s) * DT | m",
                "RAMP(m / s, s) | m",
                "EXP(-TIME / s) | 1",
                "anything * m + n | m",
            })
    void whatFitsIsNotSpokenOf(String equation, String unit) {
        assertThat(warnings(equation, unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "m * s | m | the variable is in m and its equation in m * quarter",
                "m + s | m | m and quarter are added",
                "m + 1 | m | m and no unit are added",
                "MIN(m, s) | m | min compares m with quarter",
                "IF m > s THEN 1 ELSE 2 | 1 | m is compared with quarter",
                "IF m > n THEN m ELSE s | m | a choice is between m and quarter",
                "EXP(m) | 1 | the argument of exp is in m",
                "2 ^ m | 1 | an exponent is in m",
                "SMTH1(m, n) | m | the time of smth1 is in m and the model's in quarter",
                "m | m/ | 'm/' is not a unit",
            })
    void whatDoesNotFitIsAWarningAtItsLine(String equation, String unit, String message) {
        assertThat(warnings(equation, unit)).singleElement().satisfies(warning -> {
            assertThat(warning.message()).contains(message);
            assertThat(warning.line()).isEqualTo(4);
        });
    }

    @Test
    void aStockMovesByItsUnitPerTime() {
        String flow = "<flow name=\"f\"><eqn>2</eqn><units>m</units></flow>";
        String stock = "\n<stock name=\"x\"><eqn>1</eqn><inflow>f</inflow><units>m</units></stock>";
        assertThat(read(flow + stock).warnings())
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning.message()).contains("in m * quarter^-1 and its equation in m"));
    }

    @Test
    void theDecouplingModelsUnitsFit() {
        assertThat(DecouplingModelTest.decoupling().warnings()).isEmpty();
    }

    private static List<ModelProblem> warnings(String equation, String unit) {
        return read("\n<aux name=\"x\"><eqn>" + Xmile.escaped(equation) + "</eqn><units>" + unit + "</units></aux>"
                        + variable("m", "m") + variable("n", "metre") + variable("s", "quarter")
                        + Xmile.aux("anything", "1"))
                .warnings();
    }

    private static String variable(String name, String unit) {
        return "<aux name=\"" + name + "\"><eqn>3</eqn><units>" + unit + "</units></aux>";
    }

    private static Model read(String variables) {
        String specs = "<sim_specs time_units=\"quarter\"><start>0</start><stop>2</stop><dt>0.5</dt></sim_specs>";
        String units = "<model_units><unit name=\"m\"><alias>metre</alias></unit></model_units>";
        return Xmile.read(Xmile.file(specs, units, variables, ""));
    }
}
