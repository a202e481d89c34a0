package org.chokepoint.dynamics.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Writes the class of a kernel. Trees become expressions, shared values locals; a method that grows too long is split into parts, which
 * go into classes of their own.
 */
public final class KernelWriter {

    private static final ClassDesc KERNEL = ClassDesc.of(Kernel.class.getName());
    private static final ClassDesc PIECE = ClassDesc.of(Kernel.Piece.class.getName());
    private static final MethodTypeDesc METHOD = MethodTypeDesc.of(
            ConstantDescs.CD_void,
            ConstantDescs.CD_double.arrayType(),
            ConstantDescs.CD_double.arrayType(),
            ConstantDescs.CD_int);
    private static final DirectMethodHandleDesc CLASS_DATA = MethodHandleDesc.ofMethod(
            DirectMethodHandleDesc.Kind.STATIC,
            ClassDesc.of(MethodHandles.class.getName()),
            "classDataAt",
            MethodTypeDesc.of(
                    ConstantDescs.CD_Object,
                    ConstantDescs.CD_MethodHandles_Lookup,
                    ConstantDescs.CD_String,
                    ConstantDescs.CD_Class,
                    ConstantDescs.CD_int));

    /** A class has room for 65,535 constants, and a node takes up to four. */
    private static final int MOST_PER_CLASS = 12_000;

    private final Layout layout;
    private final Dialect dialect;
    private final MethodHandles.Lookup lookup;
    private final ClassDesc self;

    private KernelWriter(Layout layout, Dialect dialect, MethodHandles.Lookup lookup) {
        this.layout = layout;
        this.dialect = dialect;
        this.lookup = lookup;
        this.self = ClassDesc.of(lookup.lookupClass().getPackageName(), "CompiledModel");
    }

    /** The kernel of a layout, as a class of the lookup's package. */
    public static Kernel write(Layout layout, Dialect dialect, MethodHandles.Lookup lookup) {
        return (Kernel) new KernelWriter(layout, dialect, lookup).kernel();
    }

    private Object kernel() {
        Predicate<Node> leaves = node -> node.isLeaf() && layout.slot(node) >= 0;
        Predicate<Node> known = node -> layout.slot(node) >= 0 || layout.column(node) >= 0;
        List<Layout.Store> save = new ArrayList<>(layout.outputStores());
        save.addAll(layout.moves(false));
        return define(KERNEL, (type, kept) -> {
            method(type, kept, "start", layout.start(), leaves);
            method(type, kept, "once", layout.onceStores(), leaves);
            method(type, kept, "step", layout.moves(false), known);
            method(type, kept, "save", save, known);
            method(type, kept, "inside", layout.isStaged() ? layout.moves(true) : List.of(), known);
        });
    }

    /** An object of a new class; the content may add to what the class keeps. */
    private Object define(ClassDesc contract, BiConsumer<ClassBuilder, List<Object>> content) {
        List<Object> kept = new ArrayList<>();
        byte[] bytes = ClassFile.of().build(self, type -> {
            type.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL).withInterfaceSymbols(contract);
            type.withMethodBody(
                    ConstantDescs.INIT_NAME,
                    ConstantDescs.MTD_void,
                    ClassFile.ACC_PUBLIC,
                    code -> code.aload(0)
                            .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                            .return_());
            content.accept(type, kept);
        });
        try {
            MethodHandles.Lookup inside = lookup.defineHiddenClassWithClassData(bytes, kept, true);
            return inside.lookupClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void method(
            ClassBuilder type, List<Object> kept, String name, List<Layout.Store> stores, Predicate<Node> known) {
        Split split = new Split(stores, known, dialect);
        Method method = new Method(known, new Passed(split));
        List<Part> parts = split.parts();
        if (parts.size() == 1) {
            body(type, kept, name, method, parts.getFirst());
            return;
        }
        List<Object> pieces = new ArrayList<>();
        int most = MOST_PER_CLASS / dialect.mostPerPart();
        for (int first = 0; first < parts.size(); first += most) {
            pieces.add(piece(method, parts.subList(first, Math.min(first + most, parts.size()))));
        }
        type.withMethodBody(name, METHOD, ClassFile.ACC_PUBLIC, code -> {
            pieces.forEach(piece -> {
                code.ldc(kept(PIECE, kept, piece));
                arguments(code).invokeinterface(PIECE, "run", METHOD);
            });
            code.return_();
        });
    }

    private Object piece(Method method, List<Part> parts) {
        return define(PIECE, (type, kept) -> {
            for (int i = 0; i < parts.size(); i++) {
                body(type, kept, "part" + i, method, parts.get(i));
            }
            type.withMethodBody("run", METHOD, ClassFile.ACC_PUBLIC, code -> {
                for (int i = 0; i < parts.size(); i++) {
                    arguments(code.aload(0)).invokevirtual(self, "part" + i, METHOD);
                }
                code.return_();
            });
        });
    }

    private static CodeBuilder arguments(CodeBuilder code) {
        return code.aload(Dialect.VALUES).aload(Dialect.TABLE).iload(Dialect.ROW);
    }

    private void body(ClassBuilder type, List<Object> kept, String name, Method method, Part part) {
        type.withMethodBody(name, METHOD, ClassFile.ACC_PUBLIC, code -> new Body(code, kept, method).write(part));
    }

    /** The constant that loads an object which the class keeps from now on. */
    private static DynamicConstantDesc<Object> kept(ClassDesc type, List<Object> kept, Object object) {
        int there = kept.indexOf(object);
        if (there < 0) {
            kept.add(object);
        }
        return DynamicConstantDesc.ofNamed(
                CLASS_DATA, ConstantDescs.DEFAULT_NAME, type, there < 0 ? kept.size() - 1 : there);
    }

    /** What all parts of a method share: the nodes that need not be computed, and the slots by which they pass values on. */
    private record Method(Predicate<Node> known, Passed passed) {}

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
        private final List<Object> kept;
        private final Predicate<Node> known;
        private final Passed passed;
        private final Map<Node, Integer> locals = new HashMap<>();
        private int nextLocal = Dialect.FIRST_OWN;

        Body(CodeBuilder code, List<Object> kept, Method method) {
            this.code = code;
            this.kept = kept;
            this.known = method.known();
            this.passed = method.passed();
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
        public void load(ClassDesc type, Object object) {
            code.ldc(kept(type, kept, object));
        }
    }
}
