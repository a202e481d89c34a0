package org.chokepoint.dynamics.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.chokepoint.dynamics.equation.GraphicalFunction;
import org.chokepoint.dynamics.equation.Operation;

/** One run at a time: plain arithmetic on doubles, the same to the bit as {@link Operation}. */
public final class ScalarDialect implements Dialect {

    private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
    private static final ClassDesc OPERATION = ClassDesc.of(Operation.class.getName());
    private static final ClassDesc GRAPH = ClassDesc.of(GraphicalFunction.class.getName());
    private static final MethodTypeDesc UNARY = type(1);
    private static final MethodTypeDesc BINARY = type(2);

    /** The JIT leaves methods of more than 8,000 bytes alone; a node takes about seven. */
    private static final int MOST_PER_PART = 600;

    private static MethodTypeDesc type(int arguments) {
        return MethodTypeDesc.of(ConstantDescs.CD_double, Collections.nCopies(arguments, ConstantDescs.CD_double));
    }

    @Override
    public TypeKind kind() {
        return TypeKind.DOUBLE;
    }

    @Override
    public int weight(Node node) {
        return 1;
    }

    @Override
    public int mostPerPart() {
        return MOST_PER_PART;
    }

    @Override
    public void constant(Context context, double value) {
        context.code().loadConstant(value);
    }

    @Override
    public void load(Context context, int slot) {
        context.code().aload(VALUES).loadConstant(slot).daload();
    }

    @Override
    public void column(Context context, int column) {
        context.code().aload(TABLE).iload(ROW).loadConstant(column).iadd().daload();
    }

    @Override
    public void store(Context context, int slot, Runnable value) {
        context.code().aload(VALUES).loadConstant(slot);
        value.run();
        context.code().dastore();
    }

    @Override
    public void compute(Context context, Node node) {
        switch (node.content()) {
            case Node.Lookup(GraphicalFunction graph, Node at) -> {
                context.load(GRAPH, graph);
                context.write(at);
                context.code().invokevirtual(GRAPH, "at", UNARY);
            }
            case Node.Apply(Operation operation, List<Node> of) -> {
                if (operation.isLogical()) {
                    logical(context, node);
                } else if (operation == Operation.IF) {
                    choice(context, of);
                } else {
                    arithmetic(context, operation, of);
                }
            }
            default -> throw new IllegalStateException("a leaf is not computed: " + node.content());
        }
    }

    private static void arithmetic(Context context, Operation operation, List<Node> of) {
        CodeBuilder code = context.code();
        of.forEach(context::write);
        switch (operation) {
            case NEGATIVE -> code.dneg();
            case PLUS -> code.dadd();
            case MINUS -> code.dsub();
            case TIMES -> code.dmul();
            case DIVIDED -> code.ddiv();
            case MIN, MAX -> code.invokestatic(OPERATION, lower(operation), BINARY);
            case ABS, SQRT, EXP, LOG10, SIN, COS, TAN -> code.invokestatic(MATH, lower(operation), UNARY);
            case INT -> code.invokestatic(MATH, "floor", UNARY);
            case LN -> code.invokestatic(MATH, "log", UNARY);
            case ARCSIN -> code.invokestatic(MATH, "asin", UNARY);
            case ARCCOS -> code.invokestatic(MATH, "acos", UNARY);
            case ARCTAN -> code.invokestatic(MATH, "atan", UNARY);
            case POWER -> power(code, of.get(1));
            default -> throw new IllegalStateException(operation.name());
        }
    }

    private static void power(CodeBuilder code, Node exponent) {
        if (exponent.content() instanceof Node.Constant) {
            code.invokestatic(MATH, "pow", BINARY);
        } else {
            code.invokestatic(OPERATION, "power", BINARY);
        }
    }

    private static String lower(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }

    private static void choice(Context context, List<Node> of) {
        CodeBuilder code = context.code();
        Label otherwise = code.newLabel();
        Label end = code.newLabel();
        jump(context, of.get(0), false, otherwise);
        context.write(of.get(1));
        code.goto_(end).labelBinding(otherwise);
        context.write(of.get(2));
        code.labelBinding(end);
    }

    private static void logical(Context context, Node node) {
        CodeBuilder code = context.code();
        Label no = code.newLabel();
        Label end = code.newLabel();
        test(context, node, false, no);
        code.dconst_1().goto_(end).labelBinding(no).dconst_0().labelBinding(end);
    }

    /** Jumps if the truth of the node is {@code when}. */
    private static void jump(Context context, Node node, boolean when, Label to) {
        if (node.isLogical() && !context.isThere(node)) {
            test(context, node, when, to);
        } else {
            context.write(node);
            context.code().dconst_0().dcmpl().branch(when ? Opcode.IFNE : Opcode.IFEQ, to);
        }
    }

    private static void test(Context context, Node node, boolean when, Label to) {
        Node.Apply apply = (Node.Apply) node.content();
        List<Node> of = apply.of();
        switch (apply.operation()) {
            case NOT -> jump(context, of.getFirst(), !when, to);
            case AND -> both(context, of, when, to, false);
            case OR -> both(context, of, when, to, true);
            default -> compare(context, apply, when, to);
        }
    }

    /** AND is decided by the first that is false, OR by the first that is true. */
    private static void both(Context context, List<Node> of, boolean when, Label to, boolean decides) {
        Label decided = when == decides ? to : context.code().newLabel();
        jump(context, of.get(0), decides, decided);
        jump(context, of.get(1), when, to);
        if (decided != to) {
            context.code().labelBinding(decided);
        }
    }

    /** With NaN only "unequal" is true: the comparison is chosen so that NaN falls on the false side. */
    private static void compare(Context context, Node.Apply apply, boolean when, Label to) {
        apply.of().forEach(context::write);
        CodeBuilder code = context.code();
        switch (apply.operation()) {
            case LESS -> code.dcmpg().branch(when ? Opcode.IFLT : Opcode.IFGE, to);
            case LESS_EQUAL -> code.dcmpg().branch(when ? Opcode.IFLE : Opcode.IFGT, to);
            case GREATER -> code.dcmpl().branch(when ? Opcode.IFGT : Opcode.IFLE, to);
            case GREATER_EQUAL -> code.dcmpl().branch(when ? Opcode.IFGE : Opcode.IFLT, to);
            case EQUAL -> code.dcmpl().branch(when ? Opcode.IFEQ : Opcode.IFNE, to);
            case UNEQUAL -> code.dcmpl().branch(when ? Opcode.IFNE : Opcode.IFEQ, to);
            default -> throw new IllegalStateException(apply.operation().name());
        }
    }
}
