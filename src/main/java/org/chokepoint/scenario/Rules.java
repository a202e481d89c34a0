package org.chokepoint.scenario;

import java.util.List;

/** How a scenario is played: deals, orders that are missing, and offices in a team. {@code missing} are tried in their order. */
public record Rules(Deals deals, List<Missing> missing, boolean rotating, Trust trust) {

    /** What a deal between teams is worth. */
    public enum Deals {
        NONE,
        /** An order outside a deal cannot be signed. */
        BINDING,
        /** It can, and everybody learns of it. */
        BREAKABLE
    }

    /** Where the order of a team comes from that has not signed one. */
    public enum Missing {
        LAST_DRAFT,
        HOLD_COURSE,
        /** What the role did in history at this time. */
        ADVISER
    }

    /** What conduct does to trust between governments: the rate of the model's {@code trust_jump} for one quarter. */
    public record Trust(double breach, double kept, double withdrawn) {}

    public Rules {
        missing = List.copyOf(missing);
    }

    /** No deals; the last draft or else the present course; offices stay. */
    public static Rules plain() {
        return new Rules(
                Deals.NONE, List.of(Missing.LAST_DRAFT, Missing.HOLD_COURSE), false, new Trust(-0.5, 0.05, -0.1));
    }
}
