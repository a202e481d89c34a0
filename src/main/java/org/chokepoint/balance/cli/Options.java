package org.chokepoint.balance.cli;

import java.nio.file.Path;

/** What the command line asks for. */
record Options(String scenario, Path content, long seed, int plays) {

    private static final String USAGE = "check --balance SCENARIO [--content DIR] [--seed N] [--plays N]";
    private static final long MOST_PLAYS = 10_000;

    /** @throws IllegalArgumentException when they make no sense, with what was expected */
    static Options of(String[] arguments) {
        String scenario = "";
        Path content = Path.of("content");
        long seed = 1;
        long plays = 30;
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value; " + USAGE);
            }
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--balance" -> scenario = value;
                case "--content" -> content = Path.of(value);
                case "--seed" -> seed = whole(arguments[i], value, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--plays" -> plays = whole(arguments[i], value, 1, MOST_PLAYS);
                default -> throw new IllegalArgumentException("unknown option " + arguments[i] + "; " + USAGE);
            }
        }
        if (scenario.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Options(scenario, content, seed, (int) plays);
    }

    private static long whole(String option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        String range = least == 1 ? " from 1 to " + most : "";
        throw new IllegalArgumentException(option + " takes a whole number" + range + ", found '" + text + "'");
    }
}
