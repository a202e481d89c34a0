package org.chokepoint.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lab says about small scenarios whose faults are known. */
class BalanceLabTest {

    private static final BalanceReport BAD = ToyContent.lab("bad").examine(1, 20);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFaultOfABadScenarioIsNamed(long seed) {
        assertThat(ToyContent.lab("bad").examine(seed, 20).faults())
                .containsExactly(
                        new Fault(Fault.Kind.DOMINANT, "A1"),
                        new Fault(Fault.Kind.DUD, "A2"),
                        new Fault(Fault.Kind.DOMINATED, "A3"),
                        new Fault(Fault.Kind.UNAFFORDABLE, "B1"),
                        new Fault(Fault.Kind.UNAFFORDABLE, "C1"),
                        new Fault(Fault.Kind.UNREACHABLE, "AAA Dream"),
                        new Fault(Fault.Kind.BUDGET, "the budget of BBB"),
                        new Fault(Fault.Kind.EXPLODING, "growth"),
                        new Fault(Fault.Kind.EXPLODING, "pile"),
                        new Fault(Fault.Kind.EXPLODING, "tank"));
    }

    @Test
    void aScenarioInBalanceHasNoFault() {
        BalanceReport good = ToyContent.lab("good").examine(1, 30);
        assertThat(good.faults()).extracting(Fault::kind).containsOnly(Fault.Kind.EXPLODING);
        assertThat(good.levers()).extracting(LeverInPlays::verdict).containsOnly(Verdict.OK);
    }

    /** Even is half of A1 times B1 on a scale of 0.5: at 1 and 1 it is worth 100 points, at 1 and 0 nothing. */
    @Test
    void twoLeversThatMatterTogetherAreAPair() {
        Pair pair = ToyContent.lab("good").examine(1, 2).pairs().getFirst();
        assertThat(pair.onFirst()).isCloseTo(200, within(1e-9));
        assertThat(pair.onSecond()).isCloseTo(-200, within(1e-9));
    }

    @Test
    void anotherSituationThanHistoryIsTried() {
        LeverInPlays first = ToyContent.lab("good").examine(1, 2).levers().getFirst();
        assertThat(first.situations().keySet()).containsExactly("history", "far apart");
        assertThat(first.situations().get("history")).isCloseTo(0, within(1e-9));
        assertThat(first.situations().get("far apart")).isCloseTo(100, within(1e-9));
    }

    @Test
    void aLeverAloneIsComparedWithHistory() {
        LeverAlone first = BAD.alone().getFirst();
        assertThat(first.atOne().get(first.own().role().id())).isCloseTo(30, within(1e-9));
        assertThat(first.atZero().get(first.own().role().id())).isCloseTo(-30, within(1e-9));
        assertThat(first.atOne().get(BAD.scenario().roles().getLast().id())).isZero();
    }

    @Test
    void aGoalThatIsMetWhateverHappensIsSaturated() {
        assertThat(BAD.goals())
                .filteredOn(Goal::isSaturated)
                .extracting(Goal::label)
                .containsExactly("Ease");
    }

    @ParameterizedTest
    @CsvSource({"3, 0.2, true", "-3, 0.2, true", "3, 0.8, false", "3, -2, false", "0.6, 0.4, false", "0.4, 0, false"})
    void aLeverIsUselessWhenLittleIsLeftOfAnEffectThatWasThere(double before, double after, boolean useless) {
        OwnLever lever = BAD.levers().getFirst().own();
        assertThat(new Eclipse(lever, lever, before, after).isTotal()).isEqualTo(useless);
    }

    @Test
    void whatLeavesItsBoundsIsMeasured() {
        assertThat(BAD.explosions())
                .extracting(Explosion::variable, Explosion::kind)
                .containsExactly(
                        tuple("growth", Explosion.Kind.TOO_LARGE),
                        tuple("pile", Explosion.Kind.TOO_LARGE),
                        tuple("tank", Explosion.Kind.NEGATIVE));
        assertThat(BAD.explosions().getLast().worst()).isEqualTo(-6);
    }

    @Test
    void theSameSeedGivesTheSameReportOnOneThreadAndOnMany() throws Exception {
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            BalanceReport alone =
                    one.submit(() -> ToyContent.lab("bad").examine(1, 20)).get();
            assertThat(alone).isEqualTo(BAD);
        }
        try (ForkJoinPool seven = new ForkJoinPool(7)) {
            BalanceReport together =
                    seven.submit(() -> ToyContent.lab("bad").examine(1, 20)).get();
            assertThat(together).isEqualTo(BAD);
        }
    }
}
