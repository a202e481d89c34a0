package org.chokepoint.game.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.content.Content;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.store.TestVersions;
import org.chokepoint.events.store.TestLog;
import org.chokepoint.game.Assumed;
import org.chokepoint.game.Basis;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameEvent;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.ScenarioVersion;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.files.TestScenarios;
import org.chokepoint.scenario.store.TestScenarioVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A game goes on with the scenario and the model that it was opened with, whatever the content folder holds by then. */
class PinnedGamesTest {

    private static final UserId TEACHER = new UserId(new UUID(0, 1));
    private static final Actor INSTRUCTOR = new Actor.Instructor(TEACHER);
    private static final Actor.Player PLAYER = new Actor.Player(new SeatId("seat-1"));
    private static final String SCENARIO = "first-moves";

    private final TestLog store = TestLog.fresh();

    @TempDir
    private Path folder;

    @BeforeEach
    void theShippedContent() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("content"), folder);
    }

    @Test
    void aFinishedGameHasTheSameScoresToTheBitAfterTheModelChanged() throws IOException {
        Games before = started();
        GameId game = played(before, before.open(SCENARIO, TEACHER, 7));
        double[] lag = lag(before, game);

        change();
        Games after = started();
        GameId again =
                played(after, after.open(SCENARIO, TEACHER, 7, settings(after).with(basis(before, game))));
        GameId today = played(after, after.open(SCENARIO, TEACHER, 7));

        assertThat(lag(after, game)).isEqualTo(lag);
        assertThat(scores(again)).hasSize(2).isEqualTo(scores(game));
        assertThat(basis(after, today).version())
                .isNotEqualTo(basis(before, game).version());
        assertThat(scores(today)).isNotEqualTo(scores(game));
    }

    @Test
    void aGameThatRunsWhileTheModelChangesGoesOnWithItsOwn() throws IOException {
        Games before = started();
        GameId whole = played(before, before.open(SCENARIO, TEACHER, 7));
        GameId broken = before.open(SCENARIO, TEACHER, 7);
        seat(before, broken);
        until(before, broken, Phase.READING);

        change();
        Games after = started();
        finish(after, broken);

        assertThat(scores(broken)).isEqualTo(scores(whole));
    }

    @Test
    void aGameGoesOnByItsScenarioAfterTheFileChangedAndAfterItIsGone() throws IOException {
        Games before = started();
        GameId whole = played(before, before.open(SCENARIO, TEACHER, 7));
        GameId broken = before.open(SCENARIO, TEACHER, 7);
        seat(before, broken);
        until(before, broken, Phase.READING);
        Scenario then = before.scenario(broken);

        replace("scenarios/levers.yaml", "price: 7\n", "price: 3\n");
        Games after = started();
        GameId today = played(after, after.open(SCENARIO, TEACHER, 7));
        assertThat(after.scenario(broken)).isEqualTo(then).isNotEqualTo(after.scenario(today));

        FileSystemUtils.deleteRecursively(folder.resolve("scenarios/first-moves"));
        Games without = started();
        finish(without, broken);
        assertThat(scores(broken)).isEqualTo(scores(whole));
    }

    @Test
    void aPreviewIsMadeOnTheVersionOfTheGame() throws IOException {
        Games before = started();
        GameId game = before.open(SCENARIO, TEACHER, 7);
        seat(before, game);
        until(before, game, Phase.DRAFTING);
        Outlook expected = held(before, game);

        change();
        Games after = started();
        GameId today = after.open(SCENARIO, TEACHER, 7);
        seat(after, today);
        until(after, today, Phase.DRAFTING);

        assertThat(held(after, game)).isEqualTo(expected);
        assertThat(held(after, today)).isNotEqualTo(expected);
    }

    private static Outlook held(Games games, GameId game) {
        return games.preview(game, PLAYER).orElseThrow().held();
    }

    @Test
    void aGameForOneIsPinnedToo() {
        Games games = started();
        GameId game = games.openSolo(SCENARIO, new RoleId("CNG"), new SeatId("alone"), 7);
        assertThat(basis(games, game).version()).isPresent();
        assertThat(basis(games, game).uncertain()).hasSize(32).contains("mind");
    }

    @Test
    void whatIsAssumedChangesTheWorldAndIsInTheLog() {
        Games games = started();
        Basis assuming = Basis.PRESENT.assuming(new Assumed("Fast clouds", Map.of("gpp", 0.045)));
        GameId game =
                played(games, games.open(SCENARIO, TEACHER, 7, settings(games).with(assuming)));
        GameId published = played(games, games.open(SCENARIO, TEACHER, 7));

        assertThat(basis(started(), game).held()).containsExactly(Map.entry("gpp", 0.045));
        assertThat(basis(games, game).version())
                .isEqualTo(basis(games, published).version());
        assertThat(scores(game)).isNotEqualTo(scores(published));
    }

    @Test
    void aVersionThatIsNotKeptHereIsNamed() {
        Games games = started();
        ModelVersion lost = ModelVersion.of(new byte[] {1});
        Basis here = basis(games, games.open(SCENARIO, TEACHER, 7));
        Settings onLostModel =
                settings(games).with(Basis.PRESENT.on(here.scenario().orElseThrow(), lost, List.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> games.open(SCENARIO, TEACHER, 7, onLostModel))
                .withMessageContaining(lost.id());
        Settings byLostScenario = settings(games)
                .with(Basis.PRESENT.on(
                        new ScenarioVersion(lost.id()), here.version().orElseThrow(), List.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> games.open(SCENARIO, TEACHER, 7, byLostScenario))
                .withMessageContaining(lost.id());
    }

    /** As after a start of the application: what is in the folder now, and the same database. */
    private Games started() {
        Content content = TestContent.of(folder);
        Scenarios scenarios = TestScenarios.in(content);
        return new EventSourcedGames(
                store.log(),
                scenarios,
                new Worlds(scenarios, TestVersions.of(store.jdbc(), content), TestScenarioVersions.of(store.jdbc())));
    }

    /** Another value of a parameter, and fewer that nobody knows. */
    private void change() throws IOException {
        replace("models/decoupling/model.xmile", "<eqn>0.06448</eqn>", "<eqn>0.07</eqn>");
        replace("models/decoupling/calibration.yaml", "  - {name: gam, prior: 1.444}\n", "");
    }

    private void replace(String path, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(path));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(path), text.replace(from, to));
    }

    private static Settings settings(Games games) {
        return games.scenarios().stream()
                .filter(scenario -> scenario.slug().equals(SCENARIO))
                .findFirst()
                .map(Settings::of)
                .orElseThrow();
    }

    private static GameId played(Games games, GameId game) {
        seat(games, game);
        finish(games, game);
        return game;
    }

    private static void seat(Games games, GameId game) {
        games.handle(game, PLAYER, new GameCommand.TakeSeat(PLAYER.seat()));
    }

    private static void finish(Games games, GameId game) {
        while (table(games, game).round() < table(games, game).rounds()
                || table(games, game).phase() != Phase.READING) {
            until(games, game, Phase.READING);
        }
        games.handle(game, INSTRUCTOR, new GameCommand.Finish());
        assertThat(table(games, game).phase()).isEqualTo(Phase.FINISHED);
    }

    private static void until(Games games, GameId game, Phase phase) {
        do {
            GameView.Table table = table(games, game);
            games.handle(game, INSTRUCTOR, new GameCommand.MoveOn(table.round(), table.phase()));
        } while (table(games, game).phase() != phase);
    }

    private static GameView.Table table(Games games, GameId game) {
        return games.view(game, INSTRUCTOR).table();
    }

    private static Basis basis(Games games, GameId game) {
        return table(games, game).settings().basis();
    }

    private static double[] lag(Games games, GameId game) {
        return games.curves(game, table(games, game).rounds())
                .orElseThrow()
                .world()
                .series("LAG");
    }

    private List<GameEvent> scores(GameId game) {
        return store.log().read(game.stream(), 0).stream()
                .map(stored ->
                        GameEventJson.read(stored.entry().type(), stored.entry().body()))
                .filter(GameEvent.RoundScored.class::isInstance)
                .toList();
    }
}
