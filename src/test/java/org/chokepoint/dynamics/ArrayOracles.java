package org.chokepoint.dynamics;

import static java.lang.Math.pow;
import static org.chokepoint.dynamics.Oracle.DT;
import static org.chokepoint.dynamics.Oracle.steps;
import static org.chokepoint.dynamics.Xmile.array;
import static org.chokepoint.dynamics.Xmile.aux;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Arrays: side is {us, cn, eu}, year is {1, 2}. */
final class ArrayOracles {

    private static final String DIMENSIONS = "<dimensions><dim name=\"side\"><elem name=\"us\"/><elem name=\"cn\"/>"
            + "<elem name=\"eu\"/></dim><dim name=\"year\" size=\"2\"/><dim name=\"pair\"><elem name=\"us\"/>"
            + "<elem name=\"cn\"/></dim></dimensions>";
    private static final String A = array("a", "side", element("us", "1") + element("cn", "2") + element("eu", "TIME"));
    private static final String B = array(
            "b",
            "side,year",
            element("us,1", "1")
                    + element("us,2", "2")
                    + element("cn,1", "10")
                    + element("cn,2", "20")
                    + element("eu,1", "100")
                    + element("eu,2", "TIME"));

    private ArrayOracles() {}

    static List<Oracle> all() {
        return List.of(
                of("an element", A + aux("x", "a[us] + 10 * a[cn] + 100 * a[eu]"), t -> 21 + 100 * t),
                of("an element by number", A + aux("x", "a[2]"), _ -> 2),
                of("apply to all", A + array("x", "side", "<eqn>a[side] * 3</eqn>"), t -> 3 * t)
                        .variable("x[eu]"),
                of("apply to all without subscripts", A + array("x", "side", "<eqn>a * 3 + 1</eqn>"), _ -> 7)
                        .variable("x[cn]"),
                of("two dimensions", B + array("x", "side,year", "<eqn>b[side, year] + 1</eqn>"), t -> t + 1)
                        .variable("x[eu, 2]"),
                of("dimensions in another order", B + array("x", "year,side", "<eqn>b[side, year]</eqn>"), _ -> 20)
                        .variable("x[2, cn]"),
                of("a row of two dimensions", B + array("x", "side", "<eqn>b[side, 1]</eqn>"), _ -> 100)
                        .variable("x[eu]"),
                of("sum", A + aux("x", "SUM(a[*])"), t -> 3 + t),
                of("sum of a whole array without subscripts", A + aux("x", "SUM(a)"), t -> 3 + t),
                of("mean", A + aux("x", "MEAN(a[*])"), t -> (3 + t) / 3),
                of(
                        "least and greatest",
                        A + aux("x", "MIN(a[*]) + 100 * MAX(a[*])"),
                        t -> Math.min(1, t) + 100 * Math.max(2, t)),
                of("size", B + aux("x", "SIZE(b[*, *]) + 10 * SIZE(b[us, *])"), _ -> 26),
                of("sum along one of two", B + array("x", "side", "<eqn>SUM(b[side, *])</eqn>"), _ -> 30)
                        .variable("x[cn]"),
                of("sum of a range", A + aux("x", "SUM(a[us:cn]) + 10 * SUM(a[2:3])"), t -> 3 + 10 * (2 + t)),
                of("sum of products", A + B + aux("x", "SUM(a[*] * b[*, 1])"), t -> 21 + 100 * t),
                of("another dimension with the same elements", A + array("x", "pair", "<eqn>a[pair]</eqn>"), _ -> 2)
                        .variable("x[cn]"),
                of("shares of a sum", A + array("x", "side", "<eqn>a[side] / SUM(a[*])</eqn>"), t -> 2 / (3 + t))
                        .variable("x[cn]"),
                of(
                                "stocks",
                                "<stock name=\"x\"><dimensions><dim name=\"side\"/></dimensions><eqn>a[side]</eqn><inflow>in</inflow></stock>"
                                        + "<flow name=\"in\"><dimensions><dim name=\"side\"/></dimensions><eqn>x[side] * 0.1</eqn></flow>"
                                        + A,
                                t -> 2 * pow(1 + 0.1 * DT, steps(t)))
                        .variable("x[cn]"),
                of(
                                "a delay per element",
                                A + array("x", "side", "<eqn>SMTH1(10, 4, a[side])</eqn>"),
                                t -> 10 - 8 * pow(1 - DT / 4, steps(t)))
                        .variable("x[cn]"),
                of(
                                "a graphical function per element",
                                array(
                                        "x",
                                        "year",
                                        "<eqn>TIME</eqn>"
                                                + "<element subscript=\"1\"><gf><xpts>0,10</xpts><ypts>0,1</ypts></gf></element>"
                                                + "<element subscript=\"2\"><gf><xpts>0,10</xpts><ypts>0,5</ypts></gf></element>"),
                                t -> t / 2)
                        .variable("x[2]"),
                of(
                                "the number of an element",
                                array("x", "side", "<eqn>IF side = side.cn THEN 7 ELSE side</eqn>"),
                                _ -> 7)
                        .variable("x[cn]"),
                of("names of elements under case and blanks", A + aux("x", "a[ US ] + A[Cn]"), _ -> 3));
    }

    private static Oracle of(String name, String variables, DoubleUnaryOperator formula) {
        return new Oracle("array: " + name, Xmile.file(Xmile.EULER, DIMENSIONS, variables, ""), "x", formula);
    }

    private static String element(String subscript, String equation) {
        return "<element subscript=\"" + subscript + "\"><eqn>" + equation + "</eqn></element>";
    }
}
