package org.chokepoint.scenario;

import java.util.Optional;

/** What one role learns at the start of a round. {@code {value}} in the text is an estimate, {@code {value%}} one in percent; {@code source} is an id of the bibliography. */
public record Intelligence(
        String id, RoleId role, int round, String text, Optional<String> source, Optional<Estimate> estimate) {

    /** The truth, distorted by a factor or a sum between two bounds. */
    public record Estimate(String variable, Spread spread, double low, double high) {

        /** The estimate for a truth; {@code chance} runs from 0 to 1. A factor is drawn evenly by its logarithm. */
        public double of(double truth, double chance) {
            return switch (spread) {
                case FACTOR -> truth * low * Math.pow(high / low, chance);
                case ADD -> truth + low + chance * (high - low);
            };
        }
    }

    /** How an estimate misses the truth. */
    public enum Spread {
        FACTOR,
        ADD
    }
}
