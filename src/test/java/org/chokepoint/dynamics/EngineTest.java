package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine through its door: small models whose results are known, and files that are wrong. */
class EngineTest {

    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "8 - 3 - 2 | 3",
                "16 / 4 / 2 | 2",
                "2 ^ 3 ^ 2 | 512",
                "-2 ^ 2 | -4",
                "2 * -3 | -6",
                "2 ^ -1 | 0.5",
                "+4 - -4 | 8",
                "1.5e2 + .5 | 150.5",
                "7 MOD 3 | 1",
                "-7 MOD 3 | 2",
                "1 < 2 | 1",
                "2 <= 1 | 0",
                "3 >= 3 | 1",
                "3 <> 3 | 0",
                "3 = 3 AND 1 < 2 | 1",
                "1 > 2 OR 2 > 1 | 1",
                "NOT 0 | 1",
                "NOT (1 = 1) | 0",
                "IF 2 > 1 THEN 10 ELSE 20 | 10",
                "IF 1 > 2 THEN 10 ELSE IF 3 > 2 THEN 30 ELSE 40 | 30",
                "{a comment} 5 {another} | 5",
                "ABS(-3) | 3",
                "INT(3.7) | 3",
                "SQRT(9) | 3",
                "EXP(0) | 1",
                "LN(EXP(2)) | 2",
                "LOG10(1000) | 3",
                "SIN(PI / 2) | 1",
                "COS(0) | 1",
                "TAN(0) | 0",
                "ARCSIN(1) * 2 / PI | 1",
                "ARCCOS(1) | 0",
                "ARCTAN(1) * 4 / PI | 1",
                "MIN(3, 2) | 2",
                "MAX(3, 2) | 3",
                "SAFEDIV(4, 0) | 0",
                "SAFEDIV(4, 2) | 2",
                "STARTTIME + STOPTIME + DT | 10.5",
            })
    void anEquationHasTheValueThatTheStandardGivesIt(String equation, double value) {
        String escaped = equation.replace("<", "&lt;").replace(">", "&gt;");
        assertThat(model(aux("x", escaped)).run(Inputs.none()).at("x", 0)).isCloseTo(value, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({"total cost", "Total_Cost", "TOTAL COST", "total   cost"})
    void namesAreEqualUnderCaseBlanksAndUnderscores(String spelling) {
        Run run = model(aux("Total cost", "7") + aux("x", "\"" + spelling + "\" + 1"))
                .run(Inputs.none());
        assertThat(run.at("x", 0)).isEqualTo(8);
        assertThat(run.at(spelling, 0)).isEqualTo(7);
    }

    /** Euler: after n steps of dt a decay at rate r leaves (1 - r dt)^n. */
    @Test
    void aStockIsTheSumOfItsFlows() {
        Run run = model(stock("s", "100", "<outflow>out</outflow>") + flow("out", "s * 0.2"))
                .run(Inputs.none());
        for (int step = 0; step < run.size(); step++) {
            assertThat(run.value("s", step)).isCloseTo(100 * Math.pow(1 - 0.2 * 0.5, step), within(1e-10));
        }
        assertThat(run.time(run.size() - 1)).isEqualTo(10);
    }

    @Test
    void flowsThatWaitForOneAnotherAreOrdered() {
        Run run =
                model(aux("c", "b + 1") + aux("b", "a + 1") + aux("a", "TIME")).run(Inputs.none());
        assertThat(run.at("c", 4)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "continuous, -1, 10",
        "continuous, 0.5, 15",
        "continuous, 9, 40",
        "extrapolate, -1, 0",
        "extrapolate, 1.5, 30",
        "extrapolate, 3, 60",
        "discrete, -1, 10",
        "discrete, 0.9, 10",
        "discrete, 1, 20",
        "discrete, 9, 40"
    })
    void aGraphicalFunctionHasThreeKinds(String kind, double x, double y) {
        String graph = "<gf type=\"" + kind + "\"><xpts>0,1,2</xpts><ypts>10,20,40</ypts></gf>";
        Run run =
                model("<aux name=\"g\"><eqn>" + x + "</eqn>" + graph + "</aux>").run(Inputs.none());
        assertThat(run.at("g", 0)).isCloseTo(y, within(EXACT));
    }

    @Test
    void anInputReplacesTheEquationFromItsTimeOn() {
        Model model = model(aux("a", "TIME") + aux("b", "a * 2"));
        StepSeries series = new StepSeries(List.of(new StepSeries.Step(3, 50), new StepSeries.Step(5.2, 60)));
        Run run = model.run(Inputs.none().with("A", series));
        assertThat(run.at("b", 2.5)).isEqualTo(5);
        assertThat(run.at("b", 3)).isEqualTo(100);
        assertThat(run.at("b", 5)).isEqualTo(100);
        assertThat(run.at("b", 5.5)).isEqualTo(120);
        assertThat(model.run(Inputs.none().with("a", 9.0)).at("b", 0)).isEqualTo(18);
        assertThat(model.run(Inputs.none().until(4)).size()).isEqualTo(9);
        assertThatThrownBy(() -> model.run(Inputs.none().with("nowhere", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void whatChangesLaterChangesNothingBefore() {
        Model model = model(stock("s", "1", "<inflow>in</inflow>") + flow("in", "a * SIN(s) + a") + aux("a", "TIME"));
        for (long seed = 1; seed <= 100; seed++) {
            Random chance = new Random(seed);
            double from = 0.5 * (1 + chance.nextInt(18));
            StepSeries late = new StepSeries(List.of(new StepSeries.Step(from, chance.nextDouble())));
            Run own = model.run(Inputs.none());
            Run changed = model.run(Inputs.none().with("a", late));
            for (int step = 0; step < own.stepOf(from); step++) {
                assertThat(changed.value("s", step)).as("seed %d", seed).isEqualTo(own.value("s", step));
                assertThat(changed.value("in", step)).as("seed %d", seed).isEqualTo(own.value("in", step));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + | expected a number, a name or '('",
                "(1 + 2 | expected ')'",
                "1 2 | expected an operator, found '2'",
                "nobody + 1 | there is no variable 'nobody'",
                "NORMAL(1, 2) | the function 'normal' is not supported",
                "MAX(1) | max takes an array or 2 arguments",
                "IF 1 THEN 2 | expected 'else'",
                "1 # 2 | '#'"
            })
    void aWrongEquationIsReportedAtItsPlace(String equation, String message) {
        List<ModelProblem> problems = problems(file("\n  <aux name=\"x\">\n    <eqn>" + equation + "</eqn></aux>"));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.variable()).isEqualTo("x");
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.column()).isGreaterThanOrEqualTo(10);
        });
    }

    @Test
    void aCycleIsNamedAlongItsPath() {
        assertThat(problems(file(aux("a", "b") + aux("b", "c") + aux("c", "a"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("a -> b -> c -> a"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        List<ModelProblem> problems =
                problems(file(aux("x", "1 +") + "\n" + aux("y", "z") + "\n" + aux("w", "NOPE(1)")));
        assertThat(problems).extracting(ModelProblem::variable).containsExactly("x", "y", "w");
        assertThat(problems).extracting(ModelProblem::line).containsExactly(3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<module name=\"m\"/> | there is no model 'm'",
                "<aux name=\"x\"><dimensions><dim name=\"d\"/></dimensions><eqn>1</eqn></aux> | no dimension 'd'",
                "<stock name=\"x\"><conveyor/><eqn>1</eqn></stock> | <conveyor> is not supported",
                "<aux name=\"x\"/> | needs an equation",
                "<aux><eqn>1</eqn></aux> | needs a name",
                "<aux name=\"x\"><eqn>1</eqn></aux><aux name=\"X\"><eqn>2</eqn></aux> | the name is taken",
                "<stock name=\"s\"><eqn>1</eqn><inflow>nowhere</inflow></stock> | expected a flow, found 'nowhere'",
                "<aux name=\"x\"><eqn>1</eqn><gf><xpts>0,1</xpts><ypts>1,a</ypts></gf></aux> | is a number, found 'a'",
                "<aux name=\"x\"><eqn>1</eqn><gf><xpts>0,0</xpts><ypts>1,2</ypts></gf></aux> | x points"
            })
    void whatIsNotSupportedIsRefusedByName(String variables, String message) {
        assertThat(problems(file(variables)))
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<xmile><model> | not well-formed",
                "no xml at all | not well-formed",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><xmile>&x;</xmile> | document type"
            })
    void aFileThatIsNoModelIsRefused(String text, String message) {
        assertThat(problems(text)).first().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void entitiesThatGrowAreRefused() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        assertThat(problems("<!DOCTYPE x [" + entities + "]><xmile>&l19;</xmile>"))
                .isNotEmpty();
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(problems("<xmile>" + "<a>".repeat(100_000))).isNotEmpty();
        String deep = "(".repeat(50_000) + "1" + ")".repeat(50_000);
        assertThat(problems(file(aux("x", deep))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("at most 4000 words"));
    }

    @Test
    void aLongChainOfVariablesIsOrdered() {
        String chain = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> aux("v" + i, "v" + (i - 1) + " + 1"))
                .reduce("", String::concat);
        Run run = model(chain + aux("v0", "TIME")).run(Inputs.none());
        assertThat(run.at("v2000", 1)).isEqualTo(2001);
    }

    private static String aux(String name, String equation) {
        return "<aux name=\"" + name + "\"><eqn>" + equation + "</eqn></aux>";
    }

    private static String flow(String name, String equation) {
        return "<flow name=\"" + name + "\"><eqn>" + equation + "</eqn></flow>";
    }

    private static String stock(String name, String equation, String flows) {
        return "<stock name=\"" + name + "\"><eqn>" + equation + "</eqn>" + flows + "</stock>";
    }

    /** From 0 to 10 in steps of a half; the variables begin on line 3. */
    private static String file(String variables) {
        return """
                <xmile version="1.0"><header><name>small</name></header>
                <sim_specs><start>0</start><stop>10</stop><dt>0.5</dt></sim_specs>
                <model><variables>%s</variables></model></xmile>""".formatted(variables);
    }

    private static Model model(String variables) {
        return read(file(variables));
    }

    private static List<ModelProblem> problems(String text) {
        return catchThrowableOfType(ModelException.class, () -> read(text)).problems();
    }

    private static Model read(String text) {
        return Model.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
