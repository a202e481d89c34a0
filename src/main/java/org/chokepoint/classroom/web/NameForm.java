package org.chokepoint.classroom.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The name typed, or the suggested one that was pressed. */
record NameForm(@Nullable String name, @Nullable String suggestion) {

    String wished() {
        return suggestion == null || suggestion.isBlank() ? Objects.requireNonNullElse(name, "") : suggestion;
    }
}
