package org.chokepoint.dynamics.system;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.stream.IntStream;
import org.chokepoint.dynamics.equation.Term;

/** What terms read. */
public final class References {

    private References() {}

    /** The places of all equations that the terms read, each once, in rising order. */
    public static int[] of(Collection<Term> terms) {
        IntStream.Builder found = IntStream.builder();
        Deque<Term> open = new ArrayDeque<>(terms);
        while (!open.isEmpty()) {
            switch (open.removeLast()) {
                case Term.Value(int place) -> found.add(place);
                case Term.Apply(var _, var of) -> open.addAll(of);
                case Term.Lookup(var _, Term at) -> open.add(at);
                case Term.Constant _, Term.Time _, Term.StepTime _ -> {}
            }
        }
        return found.build().distinct().sorted().toArray();
    }
}
