package org.chokepoint.dynamics.system;

import org.chokepoint.dynamics.Variable;
import org.jspecify.annotations.Nullable;

/**
 * One scalar equation. The name of an array's element is {@code name[element]}, that of a variable in a module
 * {@code module.name}. {@code variable} is what the file declares; null for what a delay needs inside.
 */
public record Equation(String name, @Nullable Variable variable, Rule rule) {

    public boolean isHidden() {
        return variable == null;
    }

    public boolean isStock() {
        return variable != null && variable.kind() == Variable.Kind.STOCK;
    }
}
