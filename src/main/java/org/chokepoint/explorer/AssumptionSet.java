package org.chokepoint.explorer;

import org.chokepoint.dynamics.ModelVersion;

/** Assumptions under a name, made about one version of a model. */
public record AssumptionSet(
        AssumptionSetId id, String slug, ModelVersion version, String name, Assumptions assumptions) {

    public static final int LONGEST_NAME = 80;

    public AssumptionSet {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "the name of a set of assumptions has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
