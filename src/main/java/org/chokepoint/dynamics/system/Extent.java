package org.chokepoint.dynamics.system;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.equation.Term;

/** Macros and sums can make a short text a huge tree; this keeps trees to what can be walked. */
final class Extent {

    static final String REFUSAL = "the equation grows beyond 2,000 levels or 1,000,000 terms when it is written out";

    private static final int MOST_LEVELS = 2_000;
    private static final long MOST_TERMS = 1_000_000;

    private record Size(int levels, long terms) {

        static final Size NONE = new Size(0, 0);
    }

    private Extent() {}

    static boolean isBounded(Term term) {
        Map<Term, Size> sizes = new IdentityHashMap<>();
        Deque<Term> open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty()) {
            Term last = open.getLast();
            List<Term> parts = parts(last);
            List<Term> unknown =
                    parts.stream().filter(part -> !sizes.containsKey(part)).toList();
            if (unknown.isEmpty()) {
                sizes.put(open.removeLast(), size(parts, sizes));
            } else {
                open.addAll(unknown);
            }
        }
        Size size = sizes.getOrDefault(term, Size.NONE);
        return size.levels <= MOST_LEVELS && size.terms <= MOST_TERMS;
    }

    private static Size size(List<Term> parts, Map<Term, Size> sizes) {
        int levels = 0;
        long terms = 1;
        for (Term part : parts) {
            Size size = sizes.getOrDefault(part, Size.NONE);
            levels = Math.max(levels, size.levels);
            terms = Math.min(MOST_TERMS + 1, terms + size.terms);
        }
        return new Size(levels + 1, terms);
    }

    private static List<Term> parts(Term term) {
        return switch (term) {
            case Term.Apply(var _, var of) -> of;
            case Term.Lookup(var _, Term at) -> List.of(at);
            case Term.Constant _, Term.Value _, Term.Time _, Term.StepTime _ -> List.of();
        };
    }
}
