package org.chokepoint.dynamics.compile;

import java.util.List;
import org.chokepoint.dynamics.Specs;
import org.chokepoint.dynamics.equation.GraphicalFunction;
import org.chokepoint.dynamics.equation.Operation;

/** The values that depend on time alone, one row per evaluation; the same for every run of a plan. */
final class Table {

    private Table() {}

    /** Under RK4 a step has three rows: its beginning, its middle, its end. */
    static double[] of(Layout layout) {
        Plan plan = layout.plan();
        Specs specs = plan.specs();
        List<Node> columns = List.copyOf(layout.columns());
        List<Node> timed = plan.nodes().stream()
                .filter(node -> node.isTimed() || node.content() instanceof Node.Constant)
                .toList();
        double[] values = new double[plan.nodes().size()];
        int rows = (specs.steps() + 1) * plan.rowsPerStep();
        double[] table = new double[rows * columns.size()];
        for (int row = 0; row < rows; row++) {
            double begun = specs.time(row / plan.rowsPerStep());
            double time = begun + specs.dt() * (row % plan.rowsPerStep()) / 2;
            timed.forEach(node -> values[node.id()] = value(node, values, time, begun));
            for (int column = 0; column < columns.size(); column++) {
                table[row * columns.size() + column] =
                        values[columns.get(column).id()];
            }
        }
        return table;
    }

    private static double value(Node node, double[] values, double time, double begun) {
        return switch (node.content()) {
            case Node.Constant(double value) -> value;
            case Node.Time(boolean ofStep) -> ofStep ? begun : time;
            case Node.Lookup(GraphicalFunction graph, Node at) -> graph.at(values[at.id()]);
            case Node.Apply(Operation operation, List<Node> of) ->
                operation.of(
                        values[of.get(0).id()],
                        of.size() > 1 ? values[of.get(1).id()] : 0,
                        of.size() > 2 ? values[of.get(2).id()] : 0);
            case Node.Input _, Node.State _ -> throw new IllegalStateException("not of time alone");
        };
    }
}
