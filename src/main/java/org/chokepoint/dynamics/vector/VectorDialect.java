package org.chokepoint.dynamics.vector;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Locale;
import org.chokepoint.dynamics.compile.Dialect;
import org.chokepoint.dynamics.compile.Node;
import org.chokepoint.dynamics.equation.GraphicalFunction;
import org.chokepoint.dynamics.equation.Operation;

/**
 * As many runs at a time as a register has lanes. Both sides of a choice are computed; divisions by constants are
 * products, so results differ from the single form by a few units in the last place.
 */
final class VectorDialect implements Dialect {

    private static final ClassDesc VECTOR = ClassDesc.of("jdk.incubator.vector.DoubleVector");
    private static final ClassDesc ANY_VECTOR = ClassDesc.of("jdk.incubator.vector.Vector");
    private static final ClassDesc MASK = ClassDesc.of("jdk.incubator.vector.VectorMask");
    private static final ClassDesc SPECIES = ClassDesc.of("jdk.incubator.vector.VectorSpecies");
    private static final ClassDesc OPERATORS = ClassDesc.of("jdk.incubator.vector.VectorOperators");
    private static final ClassDesc COMPARISON = OPERATORS.nested("Comparison");
    private static final ClassDesc LANES = ClassDesc.of(Lanes.class.getName());
    private static final ClassDesc LOOKUP = ClassDesc.of(LaneLookup.class.getName());
    private static final ClassDesc OPERATION = ClassDesc.of(Operation.class.getName());
    private static final ClassDesc ARRAY = ConstantDescs.CD_double.arrayType();
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc DOUBLE = ConstantDescs.CD_double;

    private static final MethodTypeDesc LOAD = MethodTypeDesc.of(VECTOR, SPECIES, ARRAY, INT);
    private static final MethodTypeDesc STORE = MethodTypeDesc.of(ConstantDescs.CD_void, ARRAY, INT);
    private static final MethodTypeDesc BROADCAST = MethodTypeDesc.of(VECTOR, SPECIES, DOUBLE);
    private static final MethodTypeDesc UNARY = MethodTypeDesc.of(VECTOR);
    private static final MethodTypeDesc BINARY = MethodTypeDesc.of(VECTOR, ANY_VECTOR);
    private static final MethodTypeDesc COMPARE = MethodTypeDesc.of(MASK, COMPARISON, ANY_VECTOR);
    private static final MethodTypeDesc BLEND = MethodTypeDesc.of(VECTOR, ANY_VECTOR, MASK);
    private static final MethodTypeDesc MASKS = MethodTypeDesc.of(MASK, MASK);
    private static final MethodTypeDesc TWO_PLACES = MethodTypeDesc.of(ConstantDescs.CD_void, ARRAY, INT, INT);
    private static final MethodTypeDesc FOUR_PLACES =
            MethodTypeDesc.of(ConstantDescs.CD_void, ARRAY, INT, INT, INT, INT);
    private static final MethodTypeDesc EACH =
            MethodTypeDesc.of(ConstantDescs.CD_void, OPERATION, ARRAY, INT, INT, INT);

    /** Every operation is several calls that the JIT must take in, functions are dozens; beyond this it stops doing so. */
    private static final int MOST_PER_PART = 60;

    @Override
    public TypeKind kind() {
        return TypeKind.REFERENCE;
    }

    @Override
    public int weight(Node node) {
        return switch (node.content()) {
            case Node.Lookup _ -> 15;
            case Node.Apply(Operation operation, var _) ->
                switch (operation) {
                    case EXP, LN -> 30;
                    case POWER -> 60;
                    default -> 1;
                };
            default -> 1;
        };
    }

    @Override
    public int mostPerPart() {
        return MOST_PER_PART;
    }

    @Override
    public void constant(Context context, double value) {
        species(context).loadConstant(value).invokestatic(VECTOR, "broadcast", BROADCAST);
    }

    @Override
    public void load(Context context, int slot) {
        species(context).aload(VALUES).loadConstant(place(slot)).invokestatic(VECTOR, "fromArray", LOAD);
    }

    @Override
    public void column(Context context, int column) {
        species(context).aload(TABLE).iload(ROW).loadConstant(column).iadd().daload();
        context.code().invokestatic(VECTOR, "broadcast", BROADCAST);
    }

    @Override
    public void store(Context context, int slot, Runnable value) {
        value.run();
        context.code().aload(VALUES).loadConstant(place(slot)).invokevirtual(VECTOR, "intoArray", STORE);
    }

    private static CodeBuilder species(Context context) {
        return context.code().getstatic(LANES, "SPECIES", SPECIES);
    }

    private static int place(int slot) {
        return slot * Lanes.COUNT;
    }

    @Override
    public void compute(Context context, Node node) {
        switch (node.content()) {
            case Node.Lookup(GraphicalFunction graph, Node at) -> {
                int from = inPlace(context, at);
                int to = context.scratch();
                context.load(LOOKUP, new LaneLookup(graph));
                context.code().aload(VALUES).loadConstant(from).loadConstant(place(to));
                context.code().invokevirtual(LOOKUP, "at", TWO_PLACES);
                load(context, to);
            }
            case Node.Apply(Operation operation, List<Node> of) -> {
                if (operation.isLogical()) {
                    constant(context, 0);
                    constant(context, 1);
                    mask(context, node, true);
                    context.code().invokevirtual(VECTOR, "blend", BLEND);
                } else {
                    arithmetic(context, operation, of);
                }
            }
            default -> throw new IllegalStateException("a leaf is not computed: " + node.content());
        }
    }

    private void arithmetic(Context context, Operation operation, List<Node> of) {
        switch (operation) {
            case PLUS -> call(context, of, "add", BINARY);
            case MINUS -> call(context, of, "sub", BINARY);
            case TIMES -> call(context, of, "mul", BINARY);
            case MIN, MAX -> call(context, of, lower(operation), BINARY);
            case ABS, SQRT -> call(context, of, lower(operation), UNARY);
            case NEGATIVE -> call(context, of, "neg", UNARY);
            case DIVIDED -> quotient(context, of);
            case IF -> {
                context.write(of.get(2));
                context.write(of.get(1));
                mask(context, of.get(0), false);
                context.code().invokevirtual(VECTOR, "blend", BLEND);
            }
            case EXP, LN -> inLanes(context, lower(operation), of);
            case POWER -> power(context, of);
            default -> each(context, operation, of);
        }
    }

    private static void call(Context context, List<Node> of, String method, MethodTypeDesc type) {
        of.forEach(context::write);
        context.code().invokevirtual(VECTOR, method, type);
    }

    private void quotient(Context context, List<Node> of) {
        if (of.get(1).content() instanceof Node.Constant(double by) && Double.isFinite(1 / by) && 1 / by != 0) {
            context.write(of.get(0));
            constant(context, 1 / by);
            context.code().invokevirtual(VECTOR, "mul", BINARY);
        } else {
            call(context, of, "div", BINARY);
        }
    }

    private void inLanes(Context context, String function, List<Node> of) {
        int from = inPlace(context, of.getFirst());
        int to = context.scratch();
        context.code().aload(VALUES).loadConstant(from).loadConstant(place(to));
        context.code().invokestatic(LANES, function, TWO_PLACES);
        load(context, to);
    }

    private void power(Context context, List<Node> of) {
        int base = inPlace(context, of.get(0));
        int exponent = inPlace(context, of.get(1));
        int between = context.scratch();
        int to = context.scratch();
        context.code().aload(VALUES).loadConstant(base).loadConstant(exponent);
        context.code().loadConstant(place(between)).loadConstant(place(to));
        context.code().invokestatic(LANES, "power", FOUR_PLACES);
        load(context, to);
    }

    private void each(Context context, Operation operation, List<Node> of) {
        int a = inPlace(context, of.getFirst());
        int b = of.size() > 1 ? inPlace(context, of.get(1)) : a;
        int to = context.scratch();
        context.load(OPERATION, operation);
        context.code().aload(VALUES).loadConstant(a).loadConstant(b).loadConstant(place(to));
        context.code().invokestatic(LANES, "each", EACH);
        load(context, to);
    }

    /** Where in the array of values the node's value stands from now on. */
    private int inPlace(Context context, Node node) {
        int slot = context.scratch();
        store(context, slot, () -> context.write(node));
        return place(slot);
    }

    private void mask(Context context, Node node, boolean own) {
        if (!node.isLogical() || !own && context.isThere(node)) {
            compare(context, "NE", () -> context.write(node), () -> constant(context, 0));
            return;
        }
        Node.Apply apply = (Node.Apply) node.content();
        List<Node> of = apply.of();
        switch (apply.operation()) {
            case NOT -> {
                mask(context, of.getFirst(), false);
                context.code().invokevirtual(MASK, "not", MethodTypeDesc.of(MASK));
            }
            case AND, OR -> {
                of.forEach(one -> mask(context, one, false));
                context.code().invokevirtual(MASK, lower(apply.operation()), MASKS);
            }
            default ->
                compare(
                        context,
                        comparison(apply.operation()),
                        () -> context.write(of.get(0)),
                        () -> context.write(of.get(1)));
        }
    }

    private static void compare(Context context, String comparison, Runnable a, Runnable b) {
        a.run();
        context.code().getstatic(OPERATORS, comparison, COMPARISON);
        b.run();
        context.code().invokevirtual(VECTOR, "compare", COMPARE);
    }

    private static String comparison(Operation operation) {
        return switch (operation) {
            case EQUAL -> "EQ";
            case UNEQUAL -> "NE";
            case LESS -> "LT";
            case LESS_EQUAL -> "LE";
            case GREATER -> "GT";
            case GREATER_EQUAL -> "GE";
            default -> throw new IllegalStateException(operation.name());
        };
    }

    private static String lower(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }
}
