package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken files, each with the line of the fault and what is said about it. */
class RefusalTest {

    /** {@code file} has its fault on {@code line}. */
    record Broken(String file, int line, String message) {

        @Override
        public String toString() {
            return line + ": " + message;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(equations(), arrays(), variables(), graphs(), modules(), files())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theFaultIsSaidAtItsLine(Broken broken) {
        List<ModelProblem> problems = Xmile.problems(broken.file());
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).contains(broken.message());
            assertThat(problem.line()).isEqualTo(broken.line());
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(broken().map(Broken::file)).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void theColumnIsThatOfTheWord() {
        assertThat(Xmile.problems(Xmile.file("\n<aux name=\"x\"><eqn>1 +\n  nobody</eqn></aux>")))
                .singleElement()
                .isEqualTo(new ModelProblem(5, 3, "x", "there is no variable 'nobody'"));
        assertThat(Xmile.problems(Xmile.file("\n<aux name=\"x\"><eqn>1 + nobody</eqn></aux>")))
                .singleElement()
                .isEqualTo(new ModelProblem(4, 24, "x", "there is no variable 'nobody'"));
    }

    @Test
    void allFaultsOfAFileAreSaidAtOnce() {
        String file = Xmile.file("\n" + Xmile.aux("a", "1 +") + Xmile.aux("b", "c") + Xmile.aux("d", "NOPE(1)")
                + "<aux name=\"e\"/>\n<oven name=\"f\"/>\n<aux name=\"g\"><eqn>1</eqn><gf><ypts>x</ypts></gf></aux>");
        assertThat(Xmile.problems(file)).extracting(ModelProblem::line).containsExactlyInAnyOrder(4, 5, 6, 7, 8, 9, 9);
    }

    /** Line 4 is {@code x} with this equation, behind {@code y} and the stock {@code s}. */
    private static Broken equation(String equation, String message) {
        return variables(Xmile.aux("y", "1") + Xmile.stock("s", "1", "") + Xmile.aux("x", equation), 5, message);
    }

    /** The variables begin on line 3. */
    private static Broken variables(String variables, int line, String message) {
        return new Broken(Xmile.file(variables), line, message);
    }

    private static List<Broken> equations() {
        return List.of(
                equation("1 +", "expected a number, a name or '('"),
                equation("* 2", "expected a number, a name or '(', found '*'"),
                equation("(1 + 2", "expected ')'"),
                equation("1 + 2)", "expected an operator, found ')'"),
                equation("1 2", "expected an operator, found '2'"),
                equation("y y", "expected an operator, found 'y'"),
                equation("1 # 2", "unexpected character '#'"),
                equation("\"y + 1", "unexpected character '\"'"),
                equation("{never closed", "unexpected character '{'"),
                equation("IF y THEN 2", "expected 'else'"),
                equation("IF y ELSE 2", "expected 'then'"),
                equation("then + 1", "found 'then'"),
                equation("nobody + 1", "there is no variable 'nobody'"),
                equation("NOPE(1)", "the function 'nope' is not supported"),
                equation("RANDOM(0, 1)", "the function 'random' is not supported"),
                equation("DELAY(y, TIME)", "delay needs a fixed time"),
                equation("MAX()", "max takes 2 arguments, found 0"),
                equation("EXP(1, 2)", "exp takes 1 arguments, found 2"),
                equation("SMTH1(y)", "smth1 takes 2 to 3 arguments, found 1"),
                equation("DELAYN(y, 2, TIME)", "delayn needs a fixed order"),
                equation("SMTHN(y, 2, 1000)", "smthn needs a fixed order"),
                equation("PULSE(1, 2, 3, 4)", "pulse takes 2 to 3 arguments, found 4"),
                equation("PREVIOUS(y)", "previous takes 2 arguments, found 1"),
                equation("SUM(1)", "sum takes an array"),
                equation("y[1]", "'y' has 0 dimensions, found 1 subscripts"),
                equation("y(2)", "'y' is not a function"),
                equation("LOOKUP(2, 3)", "lookup takes the name of a graphical function"),
                equation("x + 1", "read one another within a step: x -> x"),
                equation("(".repeat(300) + "1" + ")".repeat(300), "nested more than 200 deep"),
                equation("1 + ".repeat(3000) + "1", "an equation has at most 4000 words"));
    }

    private static List<Broken> arrays() {
        return List.of(
                array("a[fr]", "the dimension 'side' of 'a' has no element 'fr'"),
                array("a[4]", "has no element '4'"),
                new Broken(
                        sided("\n"
                                + Xmile.array(
                                        "x",
                                        "side",
                                        Stream.of("us", "cn", "eu", "fr")
                                                .map(side ->
                                                        "<element subscript=\"" + side + "\"><eqn>1</eqn></element>")
                                                .collect(Collectors.joining()))),
                        4,
                        "there is no element [fr]"),
                array("a[us, cn]", "'a' has 1 dimensions, found 2 subscripts"),
                array("a", "'a' is an array: name an element"),
                array("a[*] + 1", "'a' is an array: name an element"),
                array("a[y + 1]", "a computed subscript is not supported"),
                array("SUM(a[cn:us])", "'cn:us' is no range of the dimension 'side'"),
                array("SUM(a[us:cn] * a[us:eu])", "ranges of different length"),
                variables(
                        "\n<aux name=\"x\"><dimensions><dim name=\"d\"/></dimensions><eqn>1</eqn></aux>",
                        4,
                        "there is no dimension 'd'"),
                new Broken(
                        Xmile.file(Xmile.EULER, "<dimensions><dim name=\"d\" size=\"0\"/></dimensions>\n", "", ""),
                        3,
                        "a size from 1"),
                new Broken(
                        Xmile.file(Xmile.EULER, "<dimensions><dim size=\"2\"/></dimensions>\n", "", ""),
                        3,
                        "<dim> needs a name"),
                new Broken(
                        sided("\n" + Xmile.array("x", "side", "<element subscript=\"us\"><eqn>1</eqn></element>")),
                        4,
                        "the element x[cn] needs an equation"));
    }

    private static Broken array(String equation, String message) {
        String a = Xmile.array("a", "side", "<eqn>1</eqn>");
        return new Broken(sided("\n" + a + Xmile.aux("y", "1") + Xmile.aux("x", equation)), 6, message);
    }

    private static String sided(String variables) {
        return Xmile.file(
                Xmile.EULER,
                "<dimensions><dim name=\"side\"><elem name=\"us\"/><elem name=\"cn\"/><elem name=\"eu\"/></dim></dimensions>",
                variables,
                "");
    }

    private static List<Broken> variables() {
        return List.of(
                variables("\n<aux><eqn>1</eqn></aux>", 4, "a variable needs a name"),
                variables("\n<aux name=\"x\"/>", 4, "a variable needs an equation"),
                variables("\n<aux name=\"x\"><eqn> </eqn></aux>", 4, "a variable needs an equation"),
                variables(Xmile.aux("A b", "1") + Xmile.aux("a_B", "2"), 4, "the name is taken already"),
                variables(
                        "\n\n<stock name=\"s\"><eqn>1</eqn><inflow>f</inflow></stock>",
                        5,
                        "expected a flow, found 'f'"),
                variables(
                        Xmile.aux("f", "1") + "<stock name=\"s\"><eqn>1</eqn>\n<inflow>f</inflow></stock>",
                        5,
                        "expected a flow, found 'f'"),
                variables("\n<stock name=\"s\"><conveyor/><eqn>1</eqn></stock>", 4, "<conveyor> is not supported"),
                variables("\n<stock name=\"s\"><queue/><eqn>1</eqn></stock>", 4, "<queue> is not supported"),
                variables("\n<flow name=\"f\"><eqn>1</eqn>\n<overflow/></flow>", 5, "<overflow> is not supported"),
                variables("\n<oven name=\"o\"/>", 4, "<oven> is not supported"),
                variables(Xmile.aux("a", "b") + Xmile.aux("b", "c") + Xmile.aux("c", "a"), 3, "a -> b -> c -> a"),
                variables(
                        "\n" + Xmile.stock("s", "t", "") + Xmile.stock("t", "s", ""),
                        4,
                        "read one another at the start: s -> t -> s"));
    }

    private static List<Broken> graphs() {
        return List.of(
                graph("<xpts>0,1</xpts><ypts>1,a</ypts>", "is a number, found 'a'"),
                graph("<xpts>0,0</xpts><ypts>1,2</ypts>", "x points of a graphical function rise"),
                graph("<xpts>0,1,2</xpts><ypts>1,2</ypts>", "as many x as y points, found 3 and 2"),
                graph("<ypts>1,2</ypts>", "found 'neither <xpts> nor <xscale>'"),
                graph("<xpts>0,NaN</xpts><ypts>1,2</ypts>", "is a number, found 'NaN'"),
                new Broken(
                        Xmile.file(
                                "\n<aux name=\"x\"><eqn>1</eqn>\n<gf type=\"cubic\"><xpts>0,1</xpts><ypts>1,2</ypts></gf></aux>"),
                        5,
                        "continuous, extrapolate or discrete, found 'CUBIC'"),
                graph("<xpts>0,1</xpts><ypts>1,2</ypts><spline/>", "<spline> is not supported"));
    }

    private static Broken graph(String points, String message) {
        return variables("\n<aux name=\"x\"><eqn>1</eqn>\n<gf>" + points + "</gf></aux>", 5, message);
    }

    private static List<Broken> modules() {
        return List.of(
                variables("\n<module name=\"m\"/>", 4, "there is no model 'm'"),
                variables("\n<module/>", 4, "a module needs a name"),
                module("<module name=\"m\"><connect to=\"nobody\" from=\"y\"/></module>", 4, "no variable 'm.nobody'"),
                module("<module name=\"m\"><connect to=\"z\" from=\"nobody\"/></module>", 4, "no variable 'nobody'"),
                module("<module name=\"m\"/>", 5, "there is no variable 'y'"),
                variables("\n<module name=\"m\" resource=\"other.xmile\"/>", 4, "a module from another file"),
                new Broken(
                        Xmile.file(Xmile.EULER, "<macro name=\"m\"><parm>a</parm></macro>\n", "", ""),
                        3,
                        "a macro needs a name and an <eqn>"),
                new Broken(
                        Xmile.file(Xmile.EULER, "<macro name=\"m\"><eqn>1</eqn><sim_specs/></macro>\n", "", ""),
                        3,
                        "<sim_specs> is not supported"),
                macro("<variables><module name=\"n\"/></variables>", 3, "a module in a macro"),
                macro(
                        "<variables><aux name=\"n\"><dimensions/><eqn>1</eqn></aux></variables>",
                        3,
                        "an array in a macro"),
                macro(
                        "<variables><aux name=\"m\"><eqn>m + 1</eqn></aux></variables>",
                        5,
                        "in the macro 'm': 'm' reads itself"),
                macro(
                        "<variables><stock name=\"m\"><eqn>1</eqn><inflow>f</inflow></stock></variables>",
                        5,
                        "expected a flow, found 'f'"),
                macro("<variables><aux name=\"m\"/></variables>", 5, "'m' needs an equation"),
                new Broken(
                        Xmile.file(
                                Xmile.EULER,
                                "<macro name=\"d\"><parm>a</parm><eqn>a + a</eqn></macro>\n",
                                "\n" + Xmile.aux("x", "d(".repeat(60) + "TIME" + ")".repeat(60)),
                                ""),
                        5,
                        "grows beyond"),
                new Broken(
                        Xmile.file(
                                Xmile.EULER,
                                "<macro name=\"d\"><parm>a</parm><eqn>a + a</eqn></macro>\n",
                                "\n" + Xmile.aux("x", "SMTH1(" + "d(".repeat(60) + "TIME" + ")".repeat(60) + ", 2)"),
                                ""),
                        5,
                        "grows beyond"),
                new Broken(
                        Xmile.file(
                                Xmile.EULER,
                                "<macro name=\"m\"><parm>a</parm><eqn>a + b</eqn></macro>\n",
                                "\n" + Xmile.aux("x", "m(1)"),
                                ""),
                        5,
                        "in the macro 'm': there is no variable 'b'"),
                new Broken(
                        Xmile.file(
                                Xmile.EULER,
                                "<macro name=\"m\"><parm>a</parm><eqn>m(a)</eqn></macro>\n",
                                "\n" + Xmile.aux("x", "m(1)"),
                                ""),
                        5,
                        "deep"));
    }

    /** A module m, put in on line 4, whose variable on line 5 reads a name that it has not. */
    private static Broken module(String module, int line, String message) {
        String inside = "<model name=\"m\"><variables>" + Xmile.aux("z", "y") + "</variables></model>";
        return new Broken(Xmile.file(Xmile.EULER, "", "\n" + module + Xmile.aux("y", "1"), inside), line, message);
    }

    /** A macro m with these parts, called on line 5. */
    private static Broken macro(String parts, int line, String message) {
        String macro = "<macro name=\"m\"><eqn>m</eqn>" + parts + "</macro>\n";
        return new Broken(Xmile.file(Xmile.EULER, macro, "\n" + Xmile.aux("x", "m() + 1"), ""), line, message);
    }

    private static List<Broken> files() {
        String model = "<model><variables/></model></xmile>";
        return List.of(
                new Broken("<xmile>\n<model>", 2, "not well-formed XML"),
                new Broken("no xml at all", 1, "not well-formed XML"),
                new Broken("<html>\n</html>", 1, "expected <xmile>, found <html>"),
                new Broken("<xmile>\n" + model, 1, "a file needs <sim_specs>"),
                new Broken("<xmile>\n" + Xmile.EULER + "</xmile>", 1, "a file needs a <model>"),
                new Broken("<xmile>" + Xmile.EULER + "\n<data/>" + model, 2, "<data> is not supported"),
                new Broken(
                        "<xmile>" + Xmile.EULER + "<model>\n<solver/><variables/></model></xmile>",
                        2,
                        "<solver> is not supported"),
                new Broken(
                        "<xmile>" + Xmile.EULER + "<model>\n" + Xmile.RK4 + "<variables/></model></xmile>",
                        2,
                        "<sim_specs> of its own"),
                new Broken("<xmile>\n" + Xmile.specs("gear", 0, 1, 1) + model, 2, "the integration method 'gear'"),
                new Broken("<xmile>\n" + Xmile.specs("Euler", 5, 1, 1) + model, 2, "start < stop"),
                new Broken("<xmile>\n" + Xmile.specs("Euler", 0, 1, 0) + model, 2, "dt > 0"),
                new Broken("<xmile>\n" + Xmile.specs("Euler", 0, 1, 1e-9) + model, 2, "at most 1000000 steps"),
                new Broken(
                        "<xmile>\n<sim_specs><start>zero</start><stop>1</stop></sim_specs>" + model,
                        2,
                        "start is a number, found 'zero'"),
                new Broken(
                        "<xmile>\n<sim_specs save_interval=\"0.3\"><start>0</start><stop>1</stop><dt>0.25</dt></sim_specs>"
                                + model,
                        2,
                        "a save step is one or more whole steps of 0.25, found 0.3"),
                new Broken(
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<xmile>&x;</xmile>",
                        1,
                        "a document type is not allowed"),
                new Broken("<xmile>" + "\n<a>".repeat(100), 65, "nested more than 64 deep"),
                new Broken("<xmile>\n" + "<a/>".repeat(500_001) + "</xmile>", 2, "larger than a model may be"));
    }
}
