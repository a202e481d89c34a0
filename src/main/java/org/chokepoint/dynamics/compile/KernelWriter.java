package org.chokepoint.dynamics.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes the class of a kernel. Trees become expressions, shared values locals; long methods are split. */
public final class KernelWriter {

    private static final ClassDesc KERNEL = ClassDesc.of(Kernel.class.getName());
    private static final MethodTypeDesc METHOD = MethodTypeDesc.of(
            ConstantDescs.CD_void,
            ConstantDescs.CD_double.arrayType(),
            ConstantDescs.CD_double.arrayType(),
            ConstantDescs.CD_int);

    private final Layout layout;
    private final Dialect dialect;
    private final ClassDesc self;
    private final List<Object> kept = new ArrayList<>();

    private KernelWriter(Layout layout, Dialect dialect, ClassDesc self) {
        this.layout = layout;
        this.dialect = dialect;
        this.self = self;
    }

    /** The kernel of a layout, as a class of the lookup's package. */
    public static Kernel write(Layout layout, Dialect dialect, MethodHandles.Lookup lookup) {
        ClassDesc self = ClassDesc.of(lookup.lookupClass().getPackageName(), "CompiledModel");
        KernelWriter writer = new KernelWriter(layout, dialect, self);
        byte[] bytes = ClassFile.of().build(self, writer::type);
        try {
            MethodHandles.Lookup inside = lookup.defineHiddenClassWithClassData(bytes, writer.kept, true);
            return (Kernel) inside.lookupClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void type(ClassBuilder type) {
        type.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL).withInterfaceSymbols(KERNEL);
        type.withMethodBody(
                ConstantDescs.INIT_NAME,
                ConstantDescs.MTD_void,
                ClassFile.ACC_PUBLIC,
                code -> code.aload(0)
                        .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                        .return_());
        Predicate<Node> leaves = node -> node.isLeaf() && layout.slot(node) >= 0;
        Predicate<Node> known = node -> layout.slot(node) >= 0 || layout.column(node) >= 0;
        method(type, "start", layout.start(), leaves);
        method(type, "once", layout.onceStores(), leaves);
        method(type, "step", layout.moves(false), known);
        List<Layout.Store> save = new ArrayList<>(layout.outputStores());
        save.addAll(layout.moves(false));
        method(type, "save", save, known);
        method(type, "inside", layout.isStaged() ? layout.moves(true) : List.of(), known);
    }

    private void method(ClassBuilder type, String name, List<Layout.Store> stores, Predicate<Node> known) {
        Split split = new Split(stores, known, dialect);
        Passed passed = new Passed(split);
        if (split.parts().size() == 1) {
            body(type, name, split.parts().getFirst(), known, passed);
            return;
        }
        for (int i = 0; i < split.parts().size(); i++) {
            body(type, name + i, split.parts().get(i), known, passed);
        }
        type.withMethodBody(name, METHOD, ClassFile.ACC_PUBLIC, code -> {
            for (int i = 0; i < split.parts().size(); i++) {
                code.aload(0).aload(Dialect.VALUES).aload(Dialect.TABLE).iload(Dialect.ROW);
                code.invokevirtual(self, name + i, METHOD);
            }
            code.return_();
        });
    }

    private void body(ClassBuilder type, String name, Part part, Predicate<Node> known, Passed passed) {
        type.withMethodBody(name, METHOD, ClassFile.ACC_PUBLIC, code -> new Body(code, known, passed).write(part));
    }

    /** The slots of one method behind the outputs. */
    private final class Passed {

        private final Map<Node, Integer> slots = new HashMap<>();
        private int next = layout.firstPassed();

        Passed(Split split) {
            split.passed().forEach(node -> slots.put(node, slot()));
        }

        int of(Node node) {
            return slots.getOrDefault(node, -1);
        }

        int slot() {
            layout.reach(next);
            return next++;
        }
    }

    private final class Body implements Dialect.Context {

        private final CodeBuilder code;
        private final Predicate<Node> known;
        private final Passed passed;
        private final Map<Node, Integer> locals = new HashMap<>();
        private int nextLocal = Dialect.FIRST_OWN;

        Body(CodeBuilder code, Predicate<Node> known, Passed passed) {
            this.code = code;
            this.known = known;
            this.passed = passed;
        }

        void write(Part part) {
            part.loaded().forEach(node -> keep(node, () -> write(node)));
            for (Part.Item item : part.items()) {
                switch (item) {
                    case Part.Keep(Node node) -> {
                        keep(node, () -> dialect.compute(this, node));
                        Integer slot = passed.slots.get(node);
                        if (slot != null) {
                            dialect.store(this, slot, () -> write(node));
                        }
                    }
                    case Part.Copy(Node node) -> dialect.store(this, passed.of(node), () -> read(node));
                    case Part.Put(Layout.Store store) -> dialect.store(this, store.slot(), () -> write(store.node()));
                }
            }
            code.return_();
        }

        private void keep(Node node, Runnable value) {
            value.run();
            TypeKind kind = dialect.kind();
            code.storeLocal(kind, nextLocal);
            locals.put(node, nextLocal);
            nextLocal += kind.slotSize();
        }

        @Override
        public void write(Node node) {
            Integer local = locals.get(node);
            if (local != null) {
                code.loadLocal(dialect.kind(), local);
            } else if (node.content() instanceof Node.Constant(double value)) {
                dialect.constant(this, value);
            } else if (passed.slots.containsKey(node)) {
                dialect.load(this, passed.of(node));
            } else if (known.test(node)) {
                read(node);
            } else {
                dialect.compute(this, node);
            }
        }

        private void read(Node node) {
            int slot = layout.slot(node);
            if (slot >= 0) {
                dialect.load(this, slot);
            } else {
                dialect.column(this, layout.column(node));
            }
        }

        @Override
        public boolean isThere(Node node) {
            return locals.containsKey(node) || known.test(node) || passed.slots.containsKey(node);
        }

        @Override
        public CodeBuilder code() {
            return code;
        }

        @Override
        public int scratch() {
            return passed.slot();
        }

        @Override
        public int keep(Object object) {
            int there = kept.indexOf(object);
            if (there < 0) {
                kept.add(object);
            }
            return there < 0 ? kept.size() - 1 : there;
        }
    }
}
