package org.chokepoint.dynamics.equation;

import org.chokepoint.dynamics.ModelProblem;

/** A piece of text of a model file and where it begins; lines and columns count from 1. */
public record Source(String text, int line, int column) {

    /** A problem at an offset of the text. */
    public ModelProblem problem(String variable, int offset, String message) {
        int end = Math.min(offset, text.length());
        int lines = 0;
        int last = -1;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            lines++;
            last = i;
        }
        return new ModelProblem(line + lines, last < 0 ? column + end : end - last, variable, message);
    }
}
