package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The identities that make Shapley and Owen values what they are, on games made by chance; each is known by its seed. */
class AttributionTest {

    private static final double SAME = 1e-9;
    private static final int[] TEAMS = {0, 0, 1, 2, 2, 2, 1};

    @Test
    void partsAddUpToTheDifference() {
        for (long seed = 1; seed <= 20; seed++) {
            double[] worth = worth(TEAMS.length, seed);
            Attribution.Split split = Attribution.owen(TEAMS, game(worth));
            double sum =
                    split.parts().stream().mapToDouble(Attribution.Part::value).sum();
            assertThat(split.isExact()).isTrue();
            assertThat(sum).isCloseTo(worth[worth.length - 1] - worth[0], within(SAME));
            assertThat(split.difference()).isCloseTo(sum, within(SAME));
        }
    }

    /** A team's Owen values add up to its Shapley value in the game of teams. */
    @Test
    void aTeamGetsItsShapleyValue() {
        for (long seed = 1; seed <= 20; seed++) {
            double[] worth = worth(TEAMS.length, seed);
            Attribution.Split players = Attribution.owen(TEAMS, game(worth));
            Attribution.Split teams = Attribution.shapley(
                    3,
                    coalitions -> Arrays.stream(coalitions)
                            .mapToDouble(coalition -> worth[(int) union(coalition)])
                            .toArray());
            for (int team = 0; team < 3; team++) {
                assertThat(players.team(team, TEAMS))
                        .isCloseTo(teams.parts().get(team).value(), within(SAME));
            }
        }
    }

    private static long union(long teams) {
        return IntStream.range(0, TEAMS.length)
                .filter(player -> (teams >> TEAMS[player] & 1) == 1)
                .mapToLong(player -> 1L << player)
                .sum();
    }

    /** A dummy adds the same to whoever is there: that is its part. */
    @Test
    void aDummyGetsWhatItAlwaysAdds() {
        for (long seed = 1; seed <= 20; seed++) {
            double[] rest = worth(TEAMS.length, seed);
            long dummy = 1L << 3;
            Attribution.Split split = Attribution.owen(
                    TEAMS,
                    coalitions -> Arrays.stream(coalitions)
                            .mapToDouble(coalition ->
                                    rest[(int) (coalition & ~dummy)] + ((coalition & dummy) != 0 ? 2.5 : 0))
                            .toArray());
            assertThat(split.parts().get(3).value()).isCloseTo(2.5, within(SAME));
        }
    }

    /** Two of one team that can stand in for each other get the same. */
    @Test
    void equalsGetTheSame() {
        for (long seed = 1; seed <= 20; seed++) {
            double[] worth = worth(TEAMS.length, seed);
            Attribution.Split split = Attribution.owen(
                    TEAMS,
                    coalitions -> Arrays.stream(coalitions)
                            .mapToDouble(coalition -> worth[(int) sorted(coalition)])
                            .toArray());
            assertThat(split.parts().get(3).value())
                    .isCloseTo(split.parts().get(4).value(), within(SAME));
        }
    }

    /** Players 3 and 4 alone are the same coalition. */
    private static long sorted(long coalition) {
        boolean onlyFourth = (coalition >> 3 & 1) == 0 && (coalition >> 4 & 1) == 1;
        return onlyFourth ? coalition ^ (1L << 3 | 1L << 4) : coalition;
    }

    @Test
    void theSumOfTwoGamesSplitsIntoTheSums() {
        for (long seed = 1; seed <= 20; seed++) {
            double[] one = worth(TEAMS.length, seed);
            double[] two = worth(TEAMS.length, -seed);
            double[] both = new double[one.length];
            Arrays.setAll(both, i -> 3 * one[i] - 2 * two[i]);
            Attribution.Split of = Attribution.owen(TEAMS, game(both));
            Attribution.Split a = Attribution.owen(TEAMS, game(one));
            Attribution.Split b = Attribution.owen(TEAMS, game(two));
            for (int player = 0; player < TEAMS.length; player++) {
                assertThat(of.parts().get(player).value())
                        .isCloseTo(
                                3 * a.parts().get(player).value()
                                        - 2 * b.parts().get(player).value(),
                                within(SAME));
            }
        }
    }

    /** The glove game: one left glove, two right ones; a pair is worth 1. */
    @Test
    void theGloveGameIsSplitAsInTheBooks() {
        Attribution.Split split = Attribution.shapley(
                3,
                coalitions -> Arrays.stream(coalitions)
                        .mapToDouble(coalition -> (coalition & 1) == 1 && coalition > 1 ? 1 : 0)
                        .toArray());
        assertThat(split.parts().stream().map(Attribution.Part::value))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < SAME ? 0 : 1, Double.class)
                .containsExactly(2.0 / 3, 1.0 / 6, 1.0 / 6);
        assertThat(split.coalitions()).isEqualTo(8);
    }

    /** With 20 players alone there are a million coalitions. The game is the square of a sum of weights, whose values are known. */
    @Test
    void aLargeGameIsSampledWithAnErrorThatHolds() {
        double[] weights =
                IntStream.rangeClosed(1, 20).mapToDouble(i -> i / 10.0).toArray();
        double all = Arrays.stream(weights).sum();
        Attribution.Split split = Attribution.shapley(
                20,
                coalitions -> Arrays.stream(coalitions)
                        .mapToDouble(coalition -> Math.pow(sum(weights, coalition), 3))
                        .toArray());
        assertThat(split.isExact()).isFalse();
        assertThat(split.parts().stream().mapToDouble(Attribution.Part::value).sum())
                .isCloseTo(Math.pow(all, 3), within(1e-6));
        for (int player = 0; player < 20; player++) {
            Attribution.Part part = split.parts().get(player);
            assertThat(part.value()).isCloseTo(cubic(weights, player), within(5 * part.error() + 1e-9));
            assertThat(part.error()).isLessThan(0.1 * Math.max(100, part.value()));
        }
        assertThatThrownBy(() -> Attribution.shapley(63, game(new double[0])))
                .hasMessageContaining("at most 62 players");
    }

    private static double sum(double[] weights, long coalition) {
        return LongStream.range(0, weights.length)
                .filter(i -> (coalition >> i & 1) == 1)
                .mapToDouble(i -> weights[(int) i])
                .sum();
    }

    /** Of (sum of w)^3 a player gets w^3, half of each 3 w^2 u and 3 w u^2, and a third of each 6 w u v. */
    private static double cubic(double[] weights, int player) {
        double w = weights[player];
        double value = w * w * w;
        for (int i = 0; i < weights.length; i++) {
            if (i != player) {
                double u = weights[i];
                value += 1.5 * (w * w * u + w * u * u);
                for (int j = i + 1; j < weights.length; j++) {
                    value += j == player ? 0 : 2 * w * u * weights[j];
                }
            }
        }
        return value;
    }

    /** Two levers of the decoupling model moved at different times: the parts add up to what both do. */
    @Test
    void leversOfARunAreTheirPlayers() {
        Model model = DecouplingModelTest.decoupling();
        Inputs reference = Inputs.none().with("U1", 0.2);
        Inputs policy = reference
                .with("U1", new StepSeries(List.of(new StepSeries.Step(4, 0.9))))
                .with("C1", new StepSeries(List.of(new StepSeries.Step(8, 0.8), new StepSeries.Step(16, 0.2))));
        PolicyGame game = PolicyGame.of(model, reference, policy, List.of("RATIO"), 1, last -> last.value(0, 33), 2);
        assertThat(game.levers()).containsExactly("u1", "c1");
        Attribution.Split split = Attribution.owen(new int[] {0, 1}, game);
        double change = model.run(policy).at("RATIO", 33) - model.run(reference).at("RATIO", 33);
        assertThat(split.difference()).isCloseTo(change, within(1e-10));
        double alone = model.run(reference.with(
                        "C1", new StepSeries(List.of(new StepSeries.Step(8, 0.8), new StepSeries.Step(16, 0.2)))))
                .at("RATIO", 33);
        assertThat(game.worth(new long[] {2})[0]).isCloseTo(alone, within(1e-10));
        assertThat(split.parts().get(0).value()).isNotZero();
    }

    private static Attribution.Game game(double[] worth) {
        return coalitions -> Arrays.stream(coalitions)
                .mapToDouble(coalition -> worth[(int) coalition])
                .toArray();
    }

    private static double[] worth(int players, long seed) {
        return new Random(seed).doubles(1L << players, -10, 10).toArray();
    }
}
