package org.chokepoint.dynamics.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;

/** How one form of run writes a value: as one number, or as a vector of them, one per run. */
public interface Dialect {

    /** The locals of a method: the kernel itself, the values, the table, the row; own ones follow. */
    int VALUES = 1;

    int TABLE = 2;
    int ROW = 3;
    int FIRST_OWN = 4;

    /** What a part is written with. */
    interface Context {

        CodeBuilder code();

        /** Writes a node's value onto the stack. */
        void write(Node node);

        /** Whether a node's value is to be read and not computed here. */
        boolean isThere(Node node);

        /** A slot that nobody else uses. */
        int scratch();

        /** Writes an object onto the stack; the class keeps it. */
        void load(ClassDesc type, Object object);
    }

    TypeKind kind();

    /** How much of a method a node takes, and how much a method may have. */
    int weight(Node node);

    int mostPerPart();

    void constant(Context context, double value);

    void load(Context context, int slot);

    void column(Context context, int column);

    void store(Context context, int slot, Runnable value);

    /** Writes an operation or a lookup; arguments by {@code context.write}. */
    void compute(Context context, Node node);
}
