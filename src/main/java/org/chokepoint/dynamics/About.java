package org.chokepoint.dynamics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a variable besides its equation. {@code line} is where it stands; {@code group} is empty where there is none;
 * {@code range} is what a parameter may be. The rest is said by one element of our own, {@code <about>} in the namespace
 * {@value #NAMESPACE}: a short title; on what
 * the variable rests, such as "judgement"; the ids of its evidence; and {@code likely}, the nine tenths of its range in which a fit puts it.
 */
public record About(
        int line,
        String group,
        @Nullable Range range,
        @Nullable Range likely,
        String title,
        String basis,
        List<String> evidence) {

    public static final String NAMESPACE = "https://chokepoint.org/ns/model/1.0";

    public About {
        evidence = List.copyOf(evidence);
    }
}
