package org.chokepoint.dynamics.vector;

import java.lang.invoke.MethodHandles;
import org.chokepoint.dynamics.compile.Plan;
import org.chokepoint.dynamics.compile.Program;

/** The door to the form over vector registers. */
public final class VectorForm {

    private VectorForm() {}

    /** Whether this JVM was started with {@code --add-modules jdk.incubator.vector}; without it nothing here may be touched. */
    public static boolean isThere() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    public static Program program(Plan plan) {
        return Program.lanes(plan, new VectorDialect(), MethodHandles.lookup(), Lanes.COUNT);
    }
}
