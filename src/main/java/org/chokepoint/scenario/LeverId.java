package org.chokepoint.scenario;

/** The code of a lever, which is also its variable in the model: U1, C3, W10. */
public record LeverId(String value) {

    public LeverId {
        if (!value.matches("[A-Z][0-9]{1,2}")) {
            throw new IllegalArgumentException("a lever is a letter and a number, not '" + value + "'");
        }
    }
}
