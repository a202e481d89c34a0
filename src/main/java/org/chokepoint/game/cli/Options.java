package org.chokepoint.game.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the command line asks for. */
record Options(String scenario, Path content, long seed, int games, List<String> bots) {

    private static final String USAGE =
            "play SCENARIO [--seed N] [--bots A,B,C,D] [--games N] [--content DIR]; one bot for each role, or one for all";
    private static final int MOST_GAMES = 10_000;

    Options {
        bots = List.copyOf(bots);
    }

    /** @throws IllegalArgumentException when they make no sense, with what was expected */
    static Options of(List<String> arguments) {
        List<String> scenarios = new ArrayList<>();
        Path content = Path.of("content");
        long seed = 1;
        long games = 1;
        List<String> bots = List.of("history");
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (!option.startsWith("--")) {
                scenarios.add(option);
                continue;
            }
            if (++i == arguments.size()) {
                throw new IllegalArgumentException(option + " needs a value; " + USAGE);
            }
            String value = arguments.get(i);
            switch (option) {
                case "--content" -> content = Path.of(value);
                case "--seed" -> seed = whole(option, value, Long.MIN_VALUE);
                case "--games" -> games = whole(option, value, 1);
                case "--bots" -> bots = List.of(value.split(",", -1));
                default -> throw new IllegalArgumentException("unknown option " + option + "; " + USAGE);
            }
        }
        if (scenarios.size() != 1 || games > MOST_GAMES) {
            throw new IllegalArgumentException(
                    games > MOST_GAMES ? "--games takes at most " + MOST_GAMES + ", found " + games : USAGE);
        }
        return new Options(scenarios.getFirst(), content, seed, (int) games, bots);
    }

    private static long whole(String option, String text, long least) {
        try {
            long number = Long.parseLong(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        String from = least == 1 ? " from 1" : "";
        throw new IllegalArgumentException(option + " takes a whole number" + from + ", found '" + text + "'");
    }
}
