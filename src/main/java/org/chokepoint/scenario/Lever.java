package org.chokepoint.scenario;

import java.util.List;

/** A lever in play. {@code price} is per quarter at level 1, in the currency of its role. */
public record Lever(LeverId id, String name, String facts, double price, List<Stop> stops) {

    /** A level with a name. */
    public record Stop(double level, String name) {}

    public Lever {
        stops = List.copyOf(stops);
    }

    /** The cost of holding a level for a quarter: price times the level squared; a negative price is earned in proportion. */
    public double cost(double level) {
        return price > 0 ? price * level * level : price * level;
    }
}
