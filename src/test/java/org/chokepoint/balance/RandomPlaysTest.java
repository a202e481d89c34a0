package org.chokepoint.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random plays are plays that teams could make. */
class RandomPlaysTest {

    private static final Scenario SCENARIO = TestScenarios.chipsThenClouds();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, Long.MAX_VALUE})
    void everyRoleKeepsItsBudgetAtEverySettingOfTheLeverTried(long seed) {
        RandomPlays plays = new RandomPlays(SCENARIO, new SplittableRandom(seed));
        for (OwnLever own : OwnLever.of(SCENARIO)) {
            Play play = plays.draw(own.lever());
            assertThat(play.rounds()).hasSize(3);
            for (double level : Purse.SETTINGS) {
                if (new Purse(own.role()).pays(own.lever(), level)) {
                    play.with(own.id(), level).rounds().forEach(RandomPlaysTest::keepsBudgets);
                }
            }
        }
    }

    private static void keepsBudgets(Order order) {
        for (Role role : SCENARIO.roles()) {
            assertThat(role.cost(order)).as(role.id().value()).isLessThanOrEqualTo(role.budget() + 1e-9);
        }
        assertThat(order.levels().values()).allMatch(Purse.SETTINGS::contains);
    }

    @Test
    void aLeverThatCostsMoreThanTheBudgetIsTriedUpToWhatCanBePaid() {
        Role vendors = SCENARIO.role(new RoleId("CNC"));
        Lever partnerships = vendors.levers().get(3);
        assertThat(partnerships.price()).isGreaterThan(vendors.budget());
        assertThat(new Purse(vendors).dearest(partnerships)).isEqualTo(0.75);
    }

    @Test
    void whatIsEarnedPaysForOtherLevers() {
        Lever.Reality reality = new Lever.Reality("", "", Lever.Reversible.YES, Optional.empty());
        Lever earning = new Lever(new LeverId("X1"), "Licences", "", -2, reality, List.of());
        Lever dear = new Lever(new LeverId("X2"), "Fund", "", 3, reality, List.of());
        Role role = new Role(new RoleId("XXX"), "X", "X", "", "", "coins", 1, 1, List.of(earning, dear), List.of());
        Purse purse = new Purse(role);
        assertThat(purse.least()).isEqualTo(-2);
        assertThat(purse.dearest(dear)).isEqualTo(1);
        assertThat(purse.dearest(earning)).isZero();
        Scenario scenario = new Scenario(
                "x",
                "X",
                1,
                "",
                "x",
                new Scenario.Calendar(1, 4, 9, 40),
                "",
                List.of(role),
                List.of(),
                List.of(),
                Rules.plain(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        RandomPlays plays = new RandomPlays(scenario, new SplittableRandom(1));
        assertThat(plays.draw(dear).rounds()).allMatch(purse::pays).allMatch(order -> order.level(earning.id()) == 1);
        assertThat(plays.draw(earning).rounds()).allMatch(order -> purse.pays(order) && order.level(earning.id()) == 0);
    }

    @Test
    void halfOfTheOrdersThatCanBeAnnouncedAre() {
        RandomPlays plays = new RandomPlays(SCENARIO, new SplittableRandom(1));
        int announced = 0;
        for (int i = 0; i < 200; i++) {
            Play play = plays.draw(OwnLever.of(SCENARIO).getFirst().lever());
            assertThat(play.known())
                    .allMatch(
                            one -> World.announceable().contains(one.lever()) && one.round() >= 2 && one.round() <= 3);
            announced += play.known().size();
        }
        assertThat(announced).isBetween(160, 240);
    }
}
