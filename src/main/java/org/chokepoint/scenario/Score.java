package org.chokepoint.scenario;

import java.util.List;

/** A role's score, in points: {@code total} is the weighted objectives (0 to 100) and the points for money left. */
public record Score(double total, double moneyLeft, List<Part> parts) {

    /** One objective: its points from 0 to 100 and its weight. */
    public record Part(String label, double weight, double points) {}

    public Score {
        parts = List.copyOf(parts);
    }
}
