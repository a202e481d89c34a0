package org.chokepoint.dynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Splits the difference between all players in and none in among the players. Players belong to teams; the parts are Owen values, so those of
 * a team add up to the team's Shapley value in the game of teams, and all parts to the difference (Owen 1977).
 */
public final class Attribution {

    private static final int MOST_PLAYERS = 62;
    private static final int MOST_COALITIONS = 1 << 15;
    private static final int ORDERS = 400;

    private final int[] teamOf;
    private final int teams;
    private final Game game;
    private final Map<Long, Double> known = new HashMap<>();

    /** What coalitions are worth; each is a set of bits, one per player. */
    @FunctionalInterface
    public interface Game {
        double[] worth(long[] coalitions);
    }

    /** A player's part; the standard error is 0 where it is exact. */
    public record Part(double value, double error) {}

    /** All parts, and how they came about. */
    public record Split(List<Part> parts, double difference, int coalitions, boolean isExact) {

        /** The part of a team: the sum over its players. */
        public double team(int team, int[] teamOf) {
            double sum = 0;
            for (int player = 0; player < teamOf.length; player++) {
                sum += teamOf[player] == team ? parts.get(player).value() : 0;
            }
            return sum;
        }
    }

    private Attribution(int[] teamOf, Game game) {
        this.teamOf = teamOf.clone();
        this.teams = Arrays.stream(teamOf).max().orElse(-1) + 1;
        this.game = game;
    }

    /** Shapley values: every player is a team. */
    public static Split shapley(int players, Game game) {
        int[] teamOf = new int[players];
        Arrays.setAll(teamOf, player -> player);
        return owen(teamOf, game);
    }

    /**
     * Owen values: exact where that takes at most 2^15 coalitions, otherwise from {@value #ORDERS} pairs of orders drawn by a fixed
     * seed, with the standard error of each part; the parts add up to the difference either way.
     *
     * @param teamOf the team of each player, counted from 0
     * @throws IllegalArgumentException for more than {@value #MOST_PLAYERS} players
     */
    public static Split owen(int[] teamOf, Game game) {
        if (teamOf.length > MOST_PLAYERS) {
            throw new IllegalArgumentException(
                    "an attribution has at most " + MOST_PLAYERS + " players, found " + teamOf.length);
        }
        Attribution attribution = new Attribution(teamOf, game);
        return attribution.coalitions() <= MOST_COALITIONS ? attribution.exact() : attribution.sampled();
    }

    private double coalitions() {
        double sum = 0;
        for (int team = 0; team < teams; team++) {
            sum += Math.pow(2, teams - 1.0 + Long.bitCount(members(team)));
        }
        return sum;
    }

    private long members(int team) {
        long members = 0;
        for (int player = 0; player < teamOf.length; player++) {
            members |= teamOf[player] == team ? 1L << player : 0;
        }
        return members;
    }

    private double worth(long coalition) {
        return known.getOrDefault(coalition, Double.NaN);
    }

    private void know(Map<Long, Double> wanted) {
        long[] unknown = wanted.keySet().stream()
                .filter(coalition -> !known.containsKey(coalition))
                .mapToLong(Long::longValue)
                .toArray();
        double[] worth = game.worth(unknown);
        for (int i = 0; i < unknown.length; i++) {
            known.put(unknown[i], worth[i]);
        }
    }

    private Split split(List<Part> parts, boolean exact) {
        long all = (1L << teamOf.length) - 1;
        return new Split(parts, worth(all) - worth(0), known.size(), exact);
    }

    private Split exact() {
        Map<Long, Double> wanted = new LinkedHashMap<>(Map.of(0L, 0.0));
        for (int team = 0; team < teams; team++) {
            for (long others = 0; others < 1L << teams; others++) {
                if ((others >> team & 1) == 0) {
                    long outside = union(others);
                    subsets(members(team)).forEach(inside -> wanted.put(outside | inside, 0.0));
                }
            }
        }
        know(wanted);
        Part[] parts = new Part[teamOf.length];
        for (int player = 0; player < parts.length; player++) {
            parts[player] = new Part(exact(player), 0);
        }
        return split(List.of(parts), true);
    }

    private double exact(int player) {
        int team = teamOf[player];
        long own = members(team) & ~(1L << player);
        double value = 0;
        for (long others = 0; others < 1L << teams; others++) {
            if ((others >> team & 1) == 0) {
                double weight = weight(Long.bitCount(others), teams);
                long outside = union(others);
                for (long inside : subsets(own)) {
                    double more = worth(outside | inside | 1L << player) - worth(outside | inside);
                    value += weight * weight(Long.bitCount(inside), Long.bitCount(own) + 1) * more;
                }
            }
        }
        return value;
    }

    private long union(long chosen) {
        long union = 0;
        for (int team = 0; team < teams; team++) {
            union |= (chosen >> team & 1) == 1 ? members(team) : 0;
        }
        return union;
    }

    private static List<Long> subsets(long set) {
        List<Long> subsets = new ArrayList<>();
        long subset = set;
        while (subset != 0) {
            subsets.add(subset);
            subset = (subset - 1) & set;
        }
        subsets.add(0L);
        return subsets;
    }

    /** How often exactly these stand before one of n in all orders of the n: s! (n - s - 1)! / n!. */
    private static double weight(int before, int n) {
        double weight = 1.0 / n;
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (n - i);
        }
        return weight;
    }

    private Split sampled() {
        SplittableRandom chance = new SplittableRandom(teamOf.length);
        int[][] orders = new int[2 * ORDERS][];
        for (int i = 0; i < ORDERS; i++) {
            orders[2 * i] = order(chance);
            orders[2 * i + 1] = reversed(orders[2 * i]);
        }
        Map<Long, Double> wanted = new LinkedHashMap<>(Map.of(0L, 0.0));
        for (int[] order : orders) {
            long coalition = 0;
            for (int player : order) {
                coalition |= 1L << player;
                wanted.put(coalition, 0.0);
            }
        }
        know(wanted);
        double[] sums = new double[teamOf.length];
        double[] squares = new double[teamOf.length];
        for (int i = 0; i < ORDERS; i++) {
            double[] pair = new double[teamOf.length];
            add(orders[2 * i], pair);
            add(orders[2 * i + 1], pair);
            for (int player = 0; player < pair.length; player++) {
                sums[player] += pair[player] / 2;
                squares[player] += pair[player] * pair[player] / 4;
            }
        }
        Part[] parts = new Part[teamOf.length];
        for (int player = 0; player < parts.length; player++) {
            double mean = sums[player] / ORDERS;
            double variance = Math.max(0, squares[player] / ORDERS - mean * mean);
            parts[player] = new Part(mean, Math.sqrt(variance / (ORDERS - 1)));
        }
        return split(List.of(parts), false);
    }

    private void add(int[] order, double[] to) {
        long coalition = 0;
        for (int player : order) {
            double before = worth(coalition);
            coalition |= 1L << player;
            to[player] += worth(coalition) - before;
        }
    }

    /** Teams one after another, each with its players together. */
    private int[] order(SplittableRandom chance) {
        double[] keys = new double[teams];
        Arrays.setAll(keys, _ -> chance.nextDouble());
        double[] own = new double[teamOf.length];
        Arrays.setAll(own, _ -> chance.nextDouble());
        return IntStream.range(0, teamOf.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(player -> keys[teamOf[player]])
                        .thenComparingDouble(player -> own[player]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] reversed(int[] order) {
        int[] reversed = new int[order.length];
        Arrays.setAll(reversed, i -> order[order.length - 1 - i]);
        return reversed;
    }
}
