package org.chokepoint.dynamics;

import java.util.List;
import java.util.stream.Collectors;

/** A model file that cannot be used, with all that is wrong in it. */
public final class ModelException extends RuntimeException {

    private final transient List<ModelProblem> problems;

    public ModelException(List<ModelProblem> problems) {
        super(problems.stream().map(ModelProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ModelProblem> problems() {
        return problems;
    }
}
