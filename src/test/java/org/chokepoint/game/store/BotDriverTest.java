package org.chokepoint.game.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.events.store.TestLog;
import org.chokepoint.game.Bots;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.files.TestScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotDriverTest {

    private static final Scenarios SCENARIOS = TestScenarios.in(TestContent.shipped());
    private static final RoleId ROLE = new RoleId("CNG");

    private final TestLog store = TestLog.fresh();
    private final Games games = new EventSourcedGames(store.log(), SCENARIOS);
    private final BotDriver driver = new BotDriver(games, SCENARIOS);
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

        new BotDriver(games, SCENARIOS).drive(game);

        assertThat(table(game).phase()).isEqualTo(Phase.READING);
        int advances = store.announced().size();
        driver.drive(game);
        assertThat(store.announced()).hasSize(advances);
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
        assertThat(games.handle(game, player, command)).isInstanceOf(Decision.Accepted.class);
    }

    private GameView.Table table(GameId game) {
        return games.view(game, player).table();
    }
}
