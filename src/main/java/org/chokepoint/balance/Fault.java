package org.chokepoint.balance;

/** Something that has to be changed before a class plays the scenario. {@code subject} is a lever, a goal, a role or a variable. */
public record Fault(Kind kind, String subject) {

    /** What is wrong, with the sentence that says so. */
    public enum Kind {
        UNAFFORDABLE("has fewer than two settings that its owner can pay for"),
        DUD("does nothing for its owner: less than 0.5 points in every play and every situation"),
        DOMINANT("is best at 1 in more than 90 % of the plays"),
        DOMINATED("is best at 0 in more than 90 % of the plays"),
        UNREACHABLE("is never met: under 10 of 100 points in every play"),
        BUDGET("cannot be kept by any order"),
        EXPLODING("leaves its bounds");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public String sentence() {
        return kind + ": " + subject + " " + kind.words;
    }
}
