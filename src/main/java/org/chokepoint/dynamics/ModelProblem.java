package org.chokepoint.dynamics;

/** One thing that is wrong in a model file: where, in which variable (empty for the file as a whole), and what was expected. */
public record ModelProblem(int line, int column, String variable, String message) {

    @Override
    public String toString() {
        return line + ":" + column + (variable.isEmpty() ? "" : " " + variable) + ": " + message;
    }
}
