package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.dynamics.Model;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of play and the secrets of the teams. */
class GameTest {

    private static final Scenario SCENARIO = TestScenarios.chipsThenClouds();
    private static final Game GAME = new Game(SCENARIO, world());
    private static final Actor INSTRUCTOR = new Actor.Instructor(new UserId(new UUID(0, 1)));
    private static final RoleId USG = new RoleId("USG");

    private GameState state = GameState.NEW;

    @Test
    void anotherInstructorCannotDrive() {
        opened(1);
        assertRefused(
                new Actor.Instructor(new UserId(new UUID(0, 2))), new GameCommand.BeginRound(), Reason.NOT_INSTRUCTOR);
        assertRefused(new Actor.Visitor(), new GameCommand.BeginRound(), Reason.NOT_INSTRUCTOR);
        assertRefused(new Actor.Visitor(), new GameCommand.ReadBriefing(), Reason.NOT_SEATED);
        assertRefused(player(1), new GameCommand.TakeSeat(player(2).seat()), Reason.NOT_YOUR_SEAT);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 99, -7})
    void teamsDifferByAtMostOne(long seed) {
        opened(seed);
        for (int seat = 1; seat <= 31; seat++) {
            accept(player(seat), new GameCommand.TakeSeat(player(seat).seat()));
            List<Long> sizes = SCENARIO.roles().stream()
                    .map(role -> state.seats().values().stream()
                            .filter(role.id()::equals)
                            .count())
                    .toList();
            assertThat(sizes.stream().mapToLong(size -> size).max().orElseThrow()
                            - sizes.stream().mapToLong(size -> size).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void takingTheSameSeatTwiceChangesNothing() {
        playing(1);
        assertThat(GAME.decide(
                        state, player(1), new GameCommand.TakeSeat(player(1).seat())))
                .isEqualTo(new Decision.Accepted(List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSealedOrderCannotBeChanged(long seed) {
        playing(seed);
        Actor.Player usg = memberOf(USG);
        accept(usg, new GameCommand.Seal(1, order(USG, 0.25)));
        assertRefused(usg, new GameCommand.Seal(1, random(USG, seed)), Reason.SEALED_ALREADY);
        assertRefused(usg, new GameCommand.Draft(1, random(USG, seed)), Reason.SEALED_ALREADY);
        assertThat(state.sealed().get(USG)).isEqualTo(order(USG, 0.25));
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsReason() {
        playing(1);
        Actor.Player usg = memberOf(USG);
        assertRefused(usg, new GameCommand.Seal(1, order(USG, 1)), Reason.OVER_BUDGET);
        assertRefused(usg, new GameCommand.Draft(1, order(USG, 1.5)), Reason.OUT_OF_RANGE);
        assertRefused(usg, new GameCommand.Draft(1, order(new RoleId("CNG"), 0.5)), Reason.WRONG_LEVERS);
        assertRefused(usg, new GameCommand.Seal(2, order(USG, 0.1)), Reason.WRONG_PHASE);
        Decision over = GAME.decide(state, usg, new GameCommand.Seal(1, order(USG, 1)));
        // Everything at 1 costs 7 + 2 + 2 + 5.5 + 5 = 21.5 a quarter, 86 a round; the budget is 34.4.
        assertThat(((Decision.Rejected) over).refusal().amount()).isCloseTo(51.6, within(1e-9));
    }

    @Test
    void whoHasNotSealedPlaysTheLastDraftOrHoldsCourse() {
        playing(1);
        accept(memberOf(USG), new GameCommand.Draft(1, order(USG, 0.25)));
        accept(INSTRUCTOR, new GameCommand.CloseRound());
        GameState.Played played = state.played().getFirst();
        assertThat(played.defaults().get(USG)).isEqualTo(GameEvent.DefaultRule.LAST_DRAFT);
        assertThat(played.defaults().get(new RoleId("CNC"))).isEqualTo(GameEvent.DefaultRule.HOLD_COURSE);
        assertThat(played.orders().get(USG)).isEqualTo(order(USG, 0.25));
        assertThat(played.scores()).hasSize(4);
    }

    @Test
    void aDraftThatCannotBePaidIsNotPlayed() {
        playing(1);
        accept(memberOf(USG), new GameCommand.Draft(1, order(USG, 1)));
        accept(INSTRUCTOR, new GameCommand.CloseRound());
        assertThat(state.played().getFirst().defaults().get(USG)).isEqualTo(GameEvent.DefaultRule.HOLD_COURSE);
    }

    @Test
    void threeRoundsArePlayedAndNoFourth() {
        playing(1);
        for (int round = 1; round <= 3; round++) {
            accept(INSTRUCTOR, new GameCommand.CloseRound());
            if (round < 3) {
                accept(INSTRUCTOR, new GameCommand.BeginRound());
            }
        }
        assertRefused(INSTRUCTOR, new GameCommand.BeginRound(), Reason.NO_MORE_ROUNDS);
        accept(INSTRUCTOR, new GameCommand.Finish());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyElseSeesADraft(long seed) {
        playing(seed);
        GameState other = applied(memberOf(USG), new GameCommand.Draft(1, random(USG, seed)));
        GameState another = applied(memberOf(USG), new GameCommand.Draft(1, random(USG, seed + 100)));
        assertEqualToEverybodyBut(USG, other, another);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyElseSeesASealedOrder(long seed) {
        playing(seed);
        GameState other = applied(memberOf(USG), new GameCommand.Seal(1, order(USG, 0.1 + seed / 100)));
        GameState another = applied(memberOf(USG), new GameCommand.Seal(1, order(USG, 0.2)));
        assertEqualToEverybodyBut(USG, other, another);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyElseSeesANote(long seed) {
        playing(seed);
        GameState other = applied(memberOf(USG), new GameCommand.WriteNote("one-" + seed));
        assertEqualToEverybodyBut(USG, other, state);
    }

    @Test
    void nobodyElseSeesABriefing() {
        playing(1);
        SCENARIO.roles()
                .forEach(role -> viewers()
                        .filter(viewer -> !viewer.equals(new Viewer.Member(role.id())))
                        .forEach(viewer -> assertThat(
                                        GameView.of(SCENARIO, state, viewer).toString())
                                .doesNotContain(role.briefing())));
        assertThat(GameView.of(SCENARIO, state, new Viewer.Member(USG)).toString())
                .contains(SCENARIO.role(USG).briefing());
    }

    @Test
    void twoWhoDraftAtOnceBothCount() {
        playing(1);
        Actor member = memberOf(USG);
        accept(member, new GameCommand.Draft(1, new Order(Map.of(new LeverId("U1"), 0.6))));
        accept(member, new GameCommand.Draft(1, new Order(Map.of(new LeverId("U4"), 0.2))));
        Order drafted = state.drafts().get(USG);
        assertThat(drafted.levels()).containsEntry(new LeverId("U1"), 0.6).containsEntry(new LeverId("U4"), 0.2);
        assertThat(drafted.levels()).hasSize(SCENARIO.role(USG).levers().size());
    }

    private static void assertEqualToEverybodyBut(RoleId owner, GameState a, GameState b) {
        viewers()
                .filter(viewer -> !viewer.equals(new Viewer.Member(owner)))
                .forEach(viewer ->
                        assertThat(GameView.of(SCENARIO, a, viewer)).isEqualTo(GameView.of(SCENARIO, b, viewer)));
        assertThat(GameView.of(SCENARIO, a, new Viewer.Member(owner)))
                .isNotEqualTo(GameView.of(SCENARIO, b, new Viewer.Member(owner)));
    }

    private static Stream<Viewer> viewers() {
        return Stream.concat(
                SCENARIO.roles().stream().map(role -> new Viewer.Member(role.id())),
                Stream.of(new Viewer.Instructor(), new Viewer.Projector()));
    }

    private void opened(long seed) {
        accept(INSTRUCTOR, new GameCommand.Open(SCENARIO.slug(), seed));
    }

    private void playing(long seed) {
        opened(seed);
        for (int seat = 1; seat <= 4; seat++) {
            accept(player(seat), new GameCommand.TakeSeat(player(seat).seat()));
        }
        accept(INSTRUCTOR, new GameCommand.BeginRound());
    }

    private void accept(Actor actor, GameCommand command) {
        state = applied(actor, command);
    }

    private GameState applied(Actor actor, GameCommand command) {
        Decision decision = GAME.decide(state, actor, command);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
        GameState next = state;
        for (GameEvent event : ((Decision.Accepted) decision).events()) {
            next = Game.apply(next, event);
        }
        return next;
    }

    private void assertRefused(Actor actor, GameCommand command, Reason reason) {
        Decision decision = GAME.decide(state, actor, command);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Rejected.class);
        assertThat(((Decision.Rejected) decision).refusal().reason()).isEqualTo(reason);
    }

    private Actor.Player memberOf(RoleId role) {
        String seat = state.seats().entrySet().stream()
                .filter(entry -> entry.getValue().equals(role))
                .findFirst()
                .orElseThrow()
                .getKey();
        return new Actor.Player(new SeatId(seat));
    }

    private static Actor.Player player(int number) {
        return new Actor.Player(new SeatId("seat-" + number));
    }

    private static Order order(RoleId role, double level) {
        return levels(SCENARIO.role(role), index -> level);
    }

    private static Order random(RoleId role, long seed) {
        Random random = new Random(seed);
        return levels(SCENARIO.role(role), index -> random.nextInt(10_001) / 10_000.0);
    }

    private static Order levels(Role role, IntToDoubleFunction level) {
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        role.levers().forEach(lever -> levels.put(lever.id(), level.applyAsDouble(levels.size())));
        return new Order(levels);
    }

    private static World world() {
        try (InputStream file = Files.newInputStream(Path.of("content/models/decoupling/model.xmile"))) {
            return new World(SCENARIO, Model.read(file), Model::run);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
