package org.chokepoint.game.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.store.TestVersions;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.store.TestLog;
import org.chokepoint.game.Bots;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.files.TestScenarios;
import org.chokepoint.scenario.store.TestScenarioVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotDriverTest {

    private static final Scenarios SCENARIOS = TestScenarios.in(TestContent.shipped());
    private static final RoleId ROLE = new RoleId("CNG");

    private final TestLog store = TestLog.fresh();
    private final Worlds worlds = new Worlds(
            SCENARIOS, TestVersions.of(store.jdbc(), TestContent.shipped()), TestScenarioVersions.of(store.jdbc()));
    private final EventSourcedGames games = new EventSourcedGames(store.log(), SCENARIOS, worlds);
    private final BotDriver driver = new BotDriver(games, worlds);
    private final Actor player = new Actor.Player(new SeatId("alone"));

    @ParameterizedTest
    @CsvSource({"first-moves,1", "first-moves,2", "chips-then-clouds,3"})
    void aGameForOneIsPlayedToItsEndByAPlayerWhoOnlySigns(String scenario, long seed) {
        GameId game = games.openSolo(scenario, ROLE, new SeatId("alone"), seed);
        int rounds = table(game).rounds();

        for (int round = 1; round <= rounds; round++) {
            driver.drive(game);
            assertThat(table(game).phase()).isEqualTo(Phase.DRAFTING);
            assertThat(table(game).sealed()).as("the bots wait").isZero();
            does(game, new GameCommand.Sign(round, 0));
            driver.drive(game);
            if (round < rounds) {
                assertThat(table(game).phase()).as("the player reads first").isEqualTo(Phase.READING);
                does(game, new GameCommand.MoveOn(round, Phase.READING));
            }
        }

        assertThat(table(game).phase()).isEqualTo(Phase.FINISHED);
        assertThat(table(game).reveals()).hasSize(rounds);
        assertThat(table(game).reveals().getLast().scores()).hasSize(4).containsKey(ROLE);
    }

    @Test
    void theThreeBotsAreDealtByTheSeed() {
        Set<String> deals = new TreeSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            var bots = table(games.openSolo("first-moves", ROLE, new SeatId("alone"), seed))
                    .settings()
                    .bots();
            assertThat(bots.values()).containsExactlyInAnyOrderElementsOf(Bots.NAMES);
            assertThat(bots).doesNotContainKey(ROLE);
            deals.add(bots.toString());
        }
        assertThat(deals).hasSizeGreaterThan(2);
    }

    @Test
    void anotherDriverFindsWhatIsToBeDoneAndThenThereIsNothingMore() {
        GameId game = games.openSolo("first-moves", ROLE, new SeatId("alone"), 1);
        driver.drive(game);
        does(game, new GameCommand.Sign(1, 0));

        new BotDriver(games, worlds).drive(game);

        assertThat(table(game).phase()).isEqualTo(Phase.READING);
        int advances = store.announced().size();
        driver.drive(game);
        assertThat(store.announced()).hasSize(advances);
    }

    @Test
    void aGameThatWasLeftBeforeTheBotsAnsweredGoesOnWithTheNextStart() {
        GameId game = games.openSolo("first-moves", ROLE, new SeatId("alone"), 1);
        driver.drive(game);
        does(game, new GameCommand.Sign(1, 0));

        EventSourcedGames restarted = new EventSourcedGames(store.log(), SCENARIOS, worlds);
        new BotDriver(restarted, worlds).wake();

        assertThat(restarted.view(game, player).table().phase()).isEqualTo(Phase.READING);
        assertThat(table(game).reveals()).hasSize(1);
    }

    @Test
    void gamesThatCannotBeReadHoldUpNoOther() {
        broken(new UUID(0, 0));
        GameId game = games.openSolo("first-moves", ROLE, new SeatId("alone"), 1);
        broken(new UUID(-1, -1));

        driver.wake();

        assertThat(table(game).phase()).isEqualTo(Phase.DRAFTING);
    }

    private void broken(UUID id) {
        store.log()
                .append(
                        new GameId(id.toString()).stream(),
                        0,
                        List.of(new EventLog.Entry("game.unheard-of", "system", Instant.now(), "{}")));
    }

    @Test
    void inAClassBotsTalkWhileTeamsDraftAndSealWhenPeopleHaveOrTheTimeToNegotiateIsOver() {
        Settings settings = Settings.of(SCENARIOS.find("chips-then-clouds").orElseThrow())
                .withBots(Map.of(new RoleId("USC"), Bots.HISTORY, new RoleId("CNC"), Bots.HISTORY));
        UserId teacher = new UserId(new UUID(0, 1));
        Actor instructor = new Actor.Instructor(teacher);
        GameId game = games.open("chips-then-clouds", teacher, 1, settings);
        for (String seat : List.of("alone", "other")) {
            handle(game, new Actor.Player(new SeatId(seat)), new GameCommand.TakeSeat(new SeatId(seat)));
        }
        driver.drive(game);
        assertThat(table(game).phase()).isEqualTo(Phase.LOBBY);

        handle(game, instructor, new GameCommand.MoveOn(0, Phase.LOBBY));
        handle(game, instructor, new GameCommand.MoveOn(1, Phase.BRIEFING));
        does(game, new GameCommand.Sign(1, 0));
        driver.drive(game);
        assertThat(table(game).sealed()).as("the bots wait for the other team").isEqualTo(1);

        handle(game, instructor, new GameCommand.MoveOn(1, Phase.DRAFTING));
        driver.drive(game);
        assertThat(table(game).phase()).isEqualTo(Phase.SEALING);
        assertThat(table(game).sealed()).as("the bots and one team").isEqualTo(3);

        handle(game, new Actor.Player(new SeatId("other")), new GameCommand.Sign(1, 0));
        handle(game, instructor, new GameCommand.MoveOn(1, Phase.SEALING));
        driver.drive(game);
        assertThat(table(game).phase()).as("the instructor goes on").isEqualTo(Phase.READING);
        assertThat(table(game).reveals().getLast().moves())
                .allSatisfy((role, moves) -> assertThat(moves.byRule()).isEmpty());
    }

    @Test
    void whoeverSitsDownInAClassWithBotsSitsDownWithPeople() {
        Settings settings = Settings.of(SCENARIOS.find("first-moves").orElseThrow())
                .withBots(Map.of(new RoleId("USG"), Bots.HISTORY, ROLE, Bots.HISTORY, new RoleId("USC"), Bots.HISTORY));
        GameId game = games.open("first-moves", new UserId(new UUID(0, 1)), 1, settings);
        does(game, new GameCommand.TakeSeat(new SeatId("alone")));
        assertThat(games.view(game, player))
                .isInstanceOfSatisfying(
                        GameView.Member.class,
                        member -> assertThat(member.role().id()).isEqualTo(new RoleId("CNC")));
    }

    @Test
    void aClassIsLeftToItsInstructor() {
        GameId game = games.open("first-moves", new UserId(new UUID(0, 1)), 1);
        int advances = store.announced().size();

        driver.drive(game);
        driver.drive(new GameId("nowhere"));

        assertThat(store.announced()).hasSize(advances);
        assertThat(table(game).solo()).isFalse();
    }

    private void does(GameId game, GameCommand command) {
        handle(game, player, command);
    }

    private void handle(GameId game, Actor actor, GameCommand command) {
        assertThat(games.handle(game, actor, command)).as("%s", command).isInstanceOf(Decision.Accepted.class);
    }

    private GameView.Table table(GameId game) {
        return games.view(game, player).table();
    }
}
