package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chokepoint.game.TestGame.CNC;
import static org.chokepoint.game.TestGame.CNG;
import static org.chokepoint.game.TestGame.INSTRUCTOR;
import static org.chokepoint.game.TestGame.SCENARIO;
import static org.chokepoint.game.TestGame.USG;
import static org.chokepoint.game.TestGame.order;
import static org.chokepoint.game.TestGame.player;
import static org.chokepoint.game.TestGame.settings;

import java.util.List;
import java.util.UUID;
import org.chokepoint.account.Actor;
import org.chokepoint.account.UserId;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seats, drafts, signatures and rounds. */
class GameTest {

    private TestGame game = TestGame.drafting(1, 4, settings());

    @Test
    void anotherInstructorCannotDrive() {
        GameCommand on = new GameCommand.MoveOn(1, Phase.DRAFTING);
        game.refuse(new Actor.Instructor(new UserId(new UUID(0, 2))), on, Reason.NOT_INSTRUCTOR);
        game.refuse(new Actor.Visitor(), on, Reason.NOT_INSTRUCTOR);
        game.refuse(game.one(USG), on, Reason.NOT_INSTRUCTOR);
        game.refuse(new Actor.Visitor(), new GameCommand.ReadBriefing(), Reason.NOT_SEATED);
        game.refuse(player(1), new GameCommand.TakeSeat(player(2).seat()), Reason.NOT_YOUR_SEAT);
    }

    @Test
    void whoComesSecondToMoveOnIsToldSo() {
        game.accept(INSTRUCTOR, new GameCommand.MoveOn(1, Phase.DRAFTING));
        game.refuse(INSTRUCTOR, new GameCommand.MoveOn(1, Phase.DRAFTING), Reason.MOVED_ON_ALREADY);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 99, -7})
    void teamsDifferByAtMostOne(long seed) {
        game = new TestGame().opened(seed, settings());
        for (int seat = 1; seat <= 31; seat++) {
            game.accept(player(seat), new GameCommand.TakeSeat(player(seat).seat()));
            List<Integer> sizes = SCENARIO.roles().stream()
                    .map(role -> game.state.members(role.id()).size())
                    .sorted()
                    .toList();
            assertThat(sizes.getLast() - sizes.getFirst()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void takingTheSameSeatTwiceChangesNothing() {
        assertThat(game.accept(player(1), new GameCommand.TakeSeat(player(1).seat())))
                .isEmpty();
    }

    @Test
    void aSealedOrderCannotBeChanged() {
        game.seal(USG, order(USG, 0.25));
        Actor usg = game.one(USG);
        game.refuse(usg, TestGame.sign(game.state, USG), Reason.SEALED_ALREADY);
        game.refuse(usg, new GameCommand.Draft(1, order(USG, 0.5)), Reason.SEALED_ALREADY);
        assertThat(game.member(USG).sealed().orElseThrow().order()).isEqualTo(order(USG, 0.25));
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsReason() {
        Actor usg = game.one(USG);
        game.refuse(usg, new GameCommand.Draft(1, order(USG, 1.5)), Reason.OUT_OF_RANGE);
        game.refuse(usg, new GameCommand.Draft(1, order(CNG, 0.5)), Reason.WRONG_LEVERS);
        game.refuse(usg, new GameCommand.Sign(2, 0), Reason.WRONG_PHASE);
        game.accept(usg, new GameCommand.Draft(1, order(USG, 1)));
        // Everything at 1 costs 7 + 2 + 2 + 5.5 + 5 = 21.5 a quarter, 86 a round; the budget is 34.4.
        Refusal over = game.refuse(usg, new GameCommand.Sign(1, 1), Reason.OVER_BUDGET);
        assertThat(over.amount()).isCloseTo(51.6, within(1e-9));
    }

    @Test
    void twoKeysSealAndTheThirdIsToldWhoHeldThem() {
        game = TestGame.drafting(1, 12, settings());
        List<Actor.Player> team = game.members(USG);
        game.accept(team.get(0), new GameCommand.Draft(1, order(USG, 0.25)));
        GameCommand sign = new GameCommand.Sign(1, 1);
        assertThat(game.accept(team.get(0), sign))
                .containsExactly(new GameEvent.SignatureGiven(team.get(0).seat(), USG, 1, 1));
        assertThat(game.refuse(team.get(0), sign, Reason.SIGNED_ALREADY).who())
                .containsExactly(team.get(0).seat());
        game.accept(team.get(1), sign);
        assertThat(game.refuse(team.get(2), sign, Reason.SEALED_ALREADY).who())
                .containsExactly(team.get(0).seat(), team.get(1).seat());
    }

    @Test
    void aChangedDraftTakesTheKeysOutAndIsNotSignedUnread() {
        game = TestGame.drafting(1, 8, settings());
        List<Actor.Player> team = game.members(USG);
        game.accept(team.get(0), new GameCommand.Draft(1, order(USG, 0.25)));
        game.accept(team.get(0), new GameCommand.Sign(1, 1));
        game.accept(team.get(1), new GameCommand.Draft(1, TestGame.one("U1", 0.3)));
        assertThat(game.member(USG).drafting().turned()).isEmpty();
        assertThat(game.refuse(team.get(0), new GameCommand.Sign(1, 1), Reason.DRAFT_CHANGED)
                        .who())
                .containsExactly(team.get(1).seat());
        game.accept(team.get(0), new GameCommand.Restore(1, 1));
        assertThat(game.member(USG).drafting().version()).isEqualTo(3);
        assertThat(game.member(USG).drafting().order()).isEqualTo(order(USG, 0.25));
    }

    @Test
    void stepsBackLeadFurtherBack() {
        game = TestGame.drafting(1, 4, settings());
        Actor.Player player = game.members(USG).getFirst();
        for (double level : List.of(0.1, 0.2, 0.3)) {
            game.accept(player, new GameCommand.Draft(1, TestGame.one("U1", level)));
        }
        assertThat(stepBack(player)).isEqualTo(0.2);
        assertThat(stepBack(player)).isEqualTo(0.1);
        assertThat(before()).as("nothing was drafted before").isZero();
        game.accept(player, new GameCommand.Draft(1, TestGame.one("U1", 0.4)));
        assertThat(stepBack(player)).isEqualTo(0.1);
    }

    private double stepBack(Actor.Player player) {
        game.accept(player, new GameCommand.Restore(1, before()));
        return game.member(USG).drafting().order().level(new LeverId("U1"));
    }

    private int before() {
        return game.member(USG).drafting().history().getLast().before();
    }

    @Test
    void aSignatureCanBeTakenBack() {
        game = TestGame.drafting(1, 12, settings());
        List<Actor.Player> team = game.members(USG);
        game.refuse(team.get(0), new GameCommand.TakeBackSignature(1), Reason.NOT_SIGNED);
        game.accept(team.get(2), new GameCommand.Sign(1, 0));
        assertThat(game.refuse(team.get(1), new GameCommand.TakeBackSignature(1), Reason.NOT_YOUR_OFFICE)
                        .who())
                .containsExactly(team.get(0).seat());
        game.accept(team.get(0), new GameCommand.TakeBackSignature(1));
        assertThat(game.member(USG).drafting().turned()).isEmpty();
    }

    @Test
    void whoHasNotSealedPlaysTheLastDraftOrHoldsCourse() {
        game.accept(game.one(USG), new GameCommand.Draft(1, order(USG, 0.25)));
        game.until(Phase.READING);
        Played played = game.state.played().getFirst();
        assertThat(played.defaults().get(USG)).isEqualTo(DefaultRule.LAST_DRAFT);
        assertThat(played.defaults().get(CNC)).isEqualTo(DefaultRule.HOLD_COURSE);
        assertThat(played.orders().get(USG)).isEqualTo(order(USG, 0.25));
        assertThat(played.scores()).hasSize(4);
    }

    @Test
    void aDraftThatCannotBePaidIsNotPlayed() {
        game.accept(game.one(USG), new GameCommand.Draft(1, order(USG, 1)));
        game.until(Phase.READING);
        assertThat(game.state.played().getFirst().defaults().get(USG)).isEqualTo(DefaultRule.HOLD_COURSE);
    }

    @Test
    void threeRoundsArePlayedAndNoFourth() {
        for (int round = 1; round <= 3; round++) {
            game.until(Phase.READING);
        }
        game.refuse(INSTRUCTOR, new GameCommand.MoveOn(3, Phase.READING), Reason.NO_MORE_ROUNDS);
        game.accept(INSTRUCTOR, new GameCommand.Finish());
    }

    @Test
    void twoWhoDraftAtOnceBothCount() {
        game.accept(game.one(USG), new GameCommand.Draft(1, TestGame.one("U1", 0.6)));
        game.accept(game.one(USG), new GameCommand.Draft(1, TestGame.one("U4", 0.2)));
        Order drafted = game.member(USG).drafting().order();
        assertThat(drafted.levels())
                .containsAllEntriesOf(TestGame.one("U1", 0.6).levels());
        assertThat(drafted.levels())
                .containsAllEntriesOf(TestGame.one("U4", 0.2).levels());
        assertThat(drafted.levels()).hasSize(SCENARIO.role(USG).levers().size());
    }
}
