package org.chokepoint.scenario.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.chokepoint.dynamics.Run;
import org.chokepoint.scenario.Announced;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Happening;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes later changes nothing before it, to the bit. */
class PrefixTest {

    private static final World WORLD = LongDecade.WORLD;
    private static final Scenario SCENARIO = LongDecade.SCENARIO;
    private static final int ROUNDS = SCENARIO.calendar().rounds();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingBeforeARoundChangesWithWhatComesInIt(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Course whole = course(chance);
        int played = chance.nextInt(1, ROUNDS);
        Run run = WORLD.run(whole);
        Run before = WORLD.run(upTo(whole, played));
        same(before, run, SCENARIO.calendar().startOf(played + 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theReferenceBeforeAnEventIsThatWithoutIt(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Course whole = course(chance);
        int played = chance.nextInt(1, ROUNDS);
        Run run = WORLD.reference(whole.events());
        Run before = WORLD.reference(upTo(whole, played).events());
        same(before, run, SCENARIO.calendar().startOf(played + 1));
    }

    private static void same(Run one, Run other, double until) {
        for (String variable : List.of("LAG", "RATIO", "TRUST", "TEN", "FREV", "USCLREV", "CNCLREV", "MP", "STACK")) {
            for (int step = 0; step < one.stepOf(until); step++) {
                assertThat(one.value(variable, step))
                        .as("%s at %s", variable, one.time(step))
                        .isEqualTo(other.value(variable, step));
            }
        }
    }

    private static Course course(SplittableRandom chance) {
        List<Order> rounds = new ArrayList<>();
        List<Announced> announced = new ArrayList<>();
        List<Happening> events = new ArrayList<>();
        List<Happening> conduct = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double start = SCENARIO.calendar().startOf(round);
            rounds.add(order(chance));
            if (round < ROUNDS && chance.nextBoolean()) {
                announced.add(new Announced(new LeverId("U2"), round + 1, chance.nextDouble()));
            }
            if (chance.nextBoolean()) {
                int card = chance.nextInt(SCENARIO.cards().size());
                events.addAll(SCENARIO.cards().get(card).from(start));
            }
            if (chance.nextInt(3) == 0) {
                conduct.add(new Happening(World.TRUST, -0.5, start, start + 1));
            }
        }
        return new Course(rounds, announced, events, conduct);
    }

    private static Order order(SplittableRandom chance) {
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        SCENARIO.roles()
                .forEach(role -> role.levers().forEach(lever -> levels.put(lever.id(), chance.nextInt(5) / 4.0)));
        return new Order(levels);
    }

    /** What is known when so many rounds are over: their orders, and what was announced for the one after them. */
    private static Course upTo(Course course, int rounds) {
        double end = SCENARIO.calendar().startOf(rounds + 1);
        return new Course(
                course.rounds().subList(0, rounds),
                course.announced().stream()
                        .filter(one -> one.round() <= rounds + 1)
                        .toList(),
                course.events().stream().filter(one -> one.from() < end).toList(),
                course.conduct().stream().filter(one -> one.from() < end).toList());
    }
}
