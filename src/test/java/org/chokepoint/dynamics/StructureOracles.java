package org.chokepoint.dynamics;

import static org.chokepoint.dynamics.Oracle.of;
import static org.chokepoint.dynamics.Xmile.aux;
import static org.chokepoint.dynamics.Xmile.graph;
import static org.chokepoint.dynamics.Xmile.integral;
import static org.chokepoint.dynamics.Xmile.specs;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Graphical functions, names, macros, modules, specs, and what tools write around them. */
final class StructureOracles {

    private static final String KNEE = "<gf><xpts>0,4,10</xpts><ypts>0,8,2</ypts></gf>";

    private StructureOracles() {}

    static List<Oracle> all() {
        return List.of(
                of(
                        "graph: continuous",
                        graph("x", "continuous", "TIME - 2", "0,4", "10,18"),
                        t -> 10 + 2 * Math.clamp(t - 2, 0.0, 4.0)),
                of("graph: extrapolate", graph("x", "extrapolate", "TIME - 2", "0,4", "10,18"), t -> 10 + 2 * (t - 2)),
                of("graph: discrete", graph("x", "discrete", "TIME", "2,4,6", "1,5,3"), t -> t < 4 ? 1 : t < 6 ? 5 : 3),
                of(
                        "graph: points unevenly spaced",
                        graph("x", "continuous", "TIME", "0,4,10", "0,8,2"),
                        StructureOracles::knee),
                of("graph: one point", graph("x", "continuous", "TIME", "3", "8"), _ -> 8),
                of(
                        "graph: scale instead of points",
                        "<aux name=\"x\"><eqn>TIME</eqn><gf><xscale min=\"0\" max=\"8\"/><yscale min=\"0\" max=\"9\"/>"
                                + "<ypts>0,2,4</ypts></gf></aux>",
                        t -> Math.min(t, 8) / 2),
                of(
                        "graph: another separator",
                        "<aux name=\"x\"><eqn>TIME</eqn><gf><xpts sep=\";\">0;10</xpts><ypts sep=\";\">0;5</ypts></gf></aux>",
                        t -> t / 2),
                of(
                        "graph: beside an equation that counts",
                        graph("x", "continuous", "10 - TIME", "0,10", "0,100"),
                        t -> 10 * (10 - t)),
                of(
                        "graph: called by name",
                        "<gf name=\"knee\"><xpts>0,4,10</xpts><ypts>0,8,2</ypts></gf>" + aux("x", "1 + knee(TIME) * 2"),
                        t -> 1 + 2 * knee(t)),
                of(
                        "graph: LOOKUP",
                        "<aux name=\"knee\">" + KNEE + "</aux>" + aux("x", "LOOKUP(knee, 10 - TIME)"),
                        t -> knee(10 - t)),
                of(
                        "graph: inside an expression of a variable that has one too",
                        "<aux name=\"y\"><eqn>TIME</eqn>" + KNEE + "</aux>" + aux("x", "y + y(2)"),
                        t -> knee(t) + 4),
                of(
                        "names: case, blanks, underscores, line breaks",
                        aux("Total  Cost\\nof_It", "TIME") + aux("x", "total_cost_OF_it + 1"),
                        t -> t + 1),
                of(
                        "names: in quotes",
                        aux("\"R&D (all), 10%\"", "TIME") + aux("x", "\"r&d  (ALL), 10%\" * 2"),
                        t -> 2 * t),
                of("names: a function's name in quotes", aux("\"if\"", "TIME") + aux("x", "\"if\" * 2"), t -> 2 * t),
                of(
                        "names: other letters",
                        aux("größe", "TIME") + aux("x", "GRÖSSE2 + Größe") + aux("grösse2", "1"),
                        t -> t + 1),
                file(
                        "macro",
                        Xmile.EULER,
                        "<macro name=\"twice\"><parm>a</parm><eqn>a + a</eqn></macro>",
                        aux("x", "twice(TIME + 1) * 3"),
                        "",
                        t -> 6 * (t + 1)),
                file(
                        "macro in a macro",
                        Xmile.EULER,
                        "<macro name=\"twice\"><parm>a</parm><eqn>a + a</eqn></macro><macro name=\"blend\"><parm>a</parm><parm>b</parm>"
                                + "<eqn>twice(a) - twice(b)</eqn></macro>",
                        aux("x", "blend(TIME, y)") + aux("y", "4"),
                        "",
                        t -> 2 * t - 8),
                file(
                        "macro with a memory",
                        Xmile.EULER,
                        "<macro name=\"slow\"><parm>a</parm><eqn>SMTH1(a, 4, 2)</eqn></macro>",
                        aux("x", "slow(10)"),
                        "",
                        t -> 10 - 8 * Math.pow(1 - Oracle.DT / 4, Oracle.steps(t))),
                file(
                        "module",
                        Xmile.EULER,
                        "",
                        aux("x", "firm.profit + 1") + aux("price", "TIME * 2") + module("firm", "firm.cost", "price"),
                        model("firm", aux("cost", "0") + aux("profit", "100 - cost")),
                        t -> 101 - 2 * t),
                file(
                        "module twice, each with its own stock",
                        Xmile.EULER,
                        "",
                        aux("x", "a.level + b.level")
                                + module("a", "a.rate", "one")
                                + module("b", "b.rate", "two")
                                + aux("one", "1")
                                + aux("two", "2"),
                        model("a", aux("rate", "0") + integral("level", "0", "rate"))
                                + model("b", aux("rate", "0") + integral("level", "10", "rate")),
                        t -> 10 + 3 * t),
                file(
                        "module: names of the whole model and of another module",
                        Xmile.EULER,
                        "",
                        aux("x", "shop.sales") + aux("price", "TIME")
                                + "<module name=\"firm\"/><module name=\"shop\"/>",
                        model("firm", aux("stock kept", "3 * .price"))
                                + model("shop", aux("sales", "firm.stock_kept + .price")),
                        t -> 4 * t),
                file(
                        "module: a stock that is the picture of another",
                        Xmile.EULER,
                        "",
                        aux("x", "hunt.catch")
                                + integral("hares", "10", "2")
                                + "<module name=\"hunt\"><connect to=\"hares\" from=\".hares\"/></module>",
                        model(
                                "hunt",
                                "<stock name=\"hares\" access=\"input\"><eqn>{none}</eqn><non_negative/></stock>"
                                        + aux("catch", "hares / 2")),
                        t -> 5 + t),
                file(
                        "module: its output fills a variable outside",
                        Xmile.EULER,
                        "",
                        aux("x", "result + 1")
                                + "<aux name=\"result\" access=\"input\"/>"
                                + aux("given", "TIME")
                                + "<module name=\"m\"><connect to=\"in\" from=\".given\"/><connect to=\".result\" from=\"m.out\"/></module>",
                        model("m", "<aux name=\"in\" access=\"input\"/>" + aux("out", "in * 5")),
                        t -> 5 * t + 1),
                file(
                        "specs: start elsewhere",
                        specs("Euler", 2000, 2004, 0.125),
                        "",
                        aux("x", "TIME - STARTTIME"),
                        "",
                        t -> t - 2000),
                file(
                        "specs: dt as a reciprocal",
                        "<sim_specs><start>0</start><stop>2</stop><dt reciprocal=\"true\">8</dt></sim_specs>",
                        "",
                        aux("x", "DT * 8 + TIME"),
                        "",
                        t -> 1 + t),
                file(
                        "specs: several methods in order of preference",
                        specs("gear, RK4", 0, 10, 0.25),
                        "",
                        integral("x", "0", "3 * TIME ^ 2"),
                        "",
                        t -> t * t * t),
                file(
                        "non-negative for all stocks",
                        Xmile.EULER,
                        "<behavior><stock><non_negative/></stock></behavior>",
                        "<stock name=\"x\"><eqn>1</eqn><outflow>out</outflow></stock>" + Xmile.flow("out", "1"),
                        "",
                        t -> Math.max(0, 1 - t)),
                file(
                        "non-negative for all flows, the kind inside",
                        Xmile.EULER,
                        "<behavior><non_negative><flow/></non_negative></behavior>",
                        aux("x", "level")
                                + Xmile.stock("level", "1", "<inflow>in</inflow><outflow>out</outflow>")
                                + Xmile.flow("in", "-1")
                                + Xmile.flow("out", "1"),
                        "",
                        t -> 1 - t),
                file(
                        "prefixes that are not declared",
                        "<isee:prefs layer=\"model\"/><sim_specs isee:simulation_delay=\"0\" isee:save_interval=\"1\">"
                                + "<start>0</start><stop>10</stop><dt>0.25</dt></sim_specs>",
                        "",
                        aux("x", "TIME"),
                        "",
                        t -> t),
                file(
                        "what vendors add",
                        Xmile.EULER,
                        "<isee:prefs xmlns:isee=\"http://iseesystems.com/XMILE\" show=\"true\"/>",
                        "<aux name=\"x\"><eqn>TIME</eqn><isee:delay_aux xmlns:isee=\"http://iseesystems.com/XMILE\"/><range min=\"0\"/></aux>"
                                + "<group name=\"g\"><var>x</var></group>",
                        "",
                        t -> t));
    }

    private static double knee(double t) {
        return t < 4 ? 2 * t : 12 - t;
    }

    private static String module(String name, String to, String from) {
        return "<module name=\"" + name + "\"><connect to=\"" + to + "\" from=\"" + from + "\"/></module>";
    }

    private static String model(String name, String variables) {
        return "<model name=\"" + name + "\"><variables>" + variables + "</variables></model>";
    }

    private static Oracle file(
            String name, String specs, String before, String variables, String after, DoubleUnaryOperator formula) {
        return new Oracle(name, Xmile.file(specs, before, variables, after), "x", formula);
    }
}
