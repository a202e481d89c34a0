package org.chokepoint.scenario;

import java.util.List;
import java.util.Optional;

/** A lever in play. {@code price} is per quarter at level 1, in the currency of its role. */
public record Lever(LeverId id, String name, String nameZh, double price, Reality reality, List<Stop> stops) {

    /** A level with a name. */
    public record Stop(double level, String name) {}

    /** What the lever is outside the game: the legal instrument, the time until half of its effect, and an id of the bibliography. */
    public record Reality(String instrument, String lead, Reversible reversible, Optional<String> source) {}

    /** Whether what was done can be undone. */
    public enum Reversible {
        YES,
        PARTLY,
        NO
    }

    public Lever {
        stops = List.copyOf(stops);
    }

    /** The cost of holding a level for a quarter: price times the level squared; a negative price is earned in proportion. */
    public double cost(double level) {
        return price > 0 ? price * level * level : price * level;
    }
}
