package org.chokepoint.content;

/** One thing that is wrong in a content file: where, and in a plain sentence what is wrong and what to do. */
public record Problem(Kind kind, String file, int line, int column, String message) {

    public enum Kind {
        ERROR,
        /** To be looked at by somebody; what it names is still shown. */
        WARNING
    }

    public Problem(String file, int line, int column, String message) {
        this(Kind.ERROR, file, line, column, message);
    }

    public static Problem warning(String file, ContentNode at, String message) {
        return new Problem(Kind.WARNING, file, at.line(), at.column(), message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
