package org.chokepoint.game.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.store.TestVersions;
import org.chokepoint.events.VersionConflict;
import org.chokepoint.events.store.TestLog;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.files.TestScenarios;
import org.chokepoint.scenario.store.TestScenarioVersions;
import org.junit.jupiter.api.Test;

/** Games over a real log: many hands at once, and time that goes on with no browser open and across a restart. */
class EventSourcedGamesTest {

    private static final Scenarios SCENARIOS = TestScenarios.in(TestContent.shipped());
    private static final UserId TEACHER = new UserId(new UUID(0, 1));
    private static final Actor INSTRUCTOR = new Actor.Instructor(TEACHER);
    private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

    private final TestLog store = TestLog.fresh();
    private final Worlds worlds = new Worlds(
            SCENARIOS, TestVersions.of(store.jdbc(), TestContent.shipped()), TestScenarioVersions.of(store.jdbc()));
    private final Hand hand = new Hand();

    /** A clock that moves when it is told to. */
    private static final class Hand extends Clock {

        private Instant now = START;

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void twoHundredJoinsAtOnceGiveTwoHundredSeatsInEvenTeams() throws Exception {
        EventSourcedGames games = games();
        GameId game = games.open("first-moves", TEACHER, 7);
        List<Decision> decisions = atOnce(
                IntStream.range(0, 200).mapToObj(i -> new SeatId("seat-" + i)).toList(),
                seat -> joined(games, game, seat));
        assertThat(decisions).allMatch(Decision.Accepted.class::isInstance);
        List<GameView.TeamStatus> teams = ((GameView.Instructor) games.view(game, INSTRUCTOR)).teams();
        assertThat(teams.stream().flatMap(team -> team.seats().stream()).collect(Collectors.toSet()))
                .hasSize(200);
        assertThat(teams).extracting(team -> team.seats().size()).containsOnly(50);
    }

    /** A seat is asked for again until its turn has come, as the classroom does. */
    private static Decision joined(EventSourcedGames games, GameId game, SeatId seat) {
        while (true) {
            try {
                return games.handle(game, new Actor.Player(seat), new GameCommand.TakeSeat(seat));
            } catch (VersionConflict busy) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void ofTwoSecondSignaturesAtOnceOneSealsAndTheOtherIsToldWho() throws Exception {
        EventSourcedGames games = games();
        GameId game = games.open("first-moves", TEACHER, 7);
        IntStream.range(0, 12).forEach(i -> joined(games, game, new SeatId("seat-" + i)));
        games.handle(game, INSTRUCTOR, new GameCommand.MoveOn(0, Phase.LOBBY));
        games.handle(game, INSTRUCTOR, new GameCommand.MoveOn(1, Phase.BRIEFING));
        List<SeatId> team = ((GameView.Instructor) games.view(game, INSTRUCTOR))
                .teams()
                .getFirst()
                .seats();
        assertThat(team).hasSize(3);
        assertThat(sign(games, game, team.get(0))).isInstanceOf(Decision.Accepted.class);
        List<Decision> both = atOnce(team.subList(1, 3), seat -> sign(games, game, seat));
        assertThat(both).filteredOn(Decision.Accepted.class::isInstance).hasSize(1);
        Decision.Rejected second = (Decision.Rejected) both.stream()
                .filter(Decision.Rejected.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(second.refusal().who()).contains(team.get(0)).hasSize(2);
    }

    @Test
    void aPreviewIsTheSameWhetherItWasRehearsedOrNot() {
        EventSourcedGames games = games();
        GameId game = games.open("first-moves", TEACHER, 7);
        Actor player = new Actor.Player(new SeatId("seat-1"));
        joined(games, game, new SeatId("seat-1"));
        games.handle(game, INSTRUCTOR, new GameCommand.MoveOn(0, Phase.LOBBY));
        games.handle(game, INSTRUCTOR, new GameCommand.MoveOn(1, Phase.BRIEFING));
        Optional<Games.Preview> unrehearsed = games().preview(game, player);
        games.rehearse(game);
        assertThat(games.preview(game, player)).isPresent().isEqualTo(unrehearsed);
    }

    private static Decision sign(EventSourcedGames games, GameId game, SeatId seat) {
        Actor player = new Actor.Player(seat);
        int version = ((GameView.Member) games.view(game, player)).drafting().version();
        return games.handle(game, player, new GameCommand.Sign(1, version));
    }

    @Test
    void phasesEndByThemselvesAlsoAfterARestart() {
        Scenario scenario = SCENARIOS.find("first-moves").orElseThrow();
        Pace pace = scenario.paces().getFirst();
        EventSourcedGames games = games();
        GameId game =
                games.open("first-moves", TEACHER, 7, Settings.of(scenario).with(pace));
        games.handle(game, INSTRUCTOR, new GameCommand.MoveOn(0, Phase.LOBBY));
        RoundClock clock = new RoundClock(games, hand);
        clock.find();
        clock.tick();
        assertThat(phase(games, game))
                .as("a tick before its time changes nothing")
                .isEqualTo(Phase.BRIEFING);
        hand.forward(Duration.ofSeconds(pace.firstBriefing()));
        clock.tick();
        assertThat(phase(games, game)).isEqualTo(Phase.DRAFTING);

        EventSourcedGames restarted = games();
        RoundClock another = new RoundClock(restarted, hand);
        another.find();
        hand.forward(Duration.ofSeconds(pace.drafting()));
        another.tick();
        assertThat(phase(restarted, game)).isEqualTo(Phase.SEALING);
        hand.forward(Duration.ofSeconds(pace.sealing()));
        another.tick();
        assertThat(phase(restarted, game)).isIn(Phase.APPEALS, Phase.READING);
        assertThat(phase(games, game))
                .as("the first process reads the same log")
                .isEqualTo(phase(restarted, game));
    }

    @Test
    void aPausedGameWaits() {
        Scenario scenario = SCENARIOS.find("first-moves").orElseThrow();
        EventSourcedGames games = games();
        Pace pace = scenario.paces().getFirst();
        GameId game =
                games.open("first-moves", TEACHER, 7, Settings.of(scenario).with(pace));
        games.handle(game, INSTRUCTOR, new GameCommand.MoveOn(0, Phase.LOBBY));
        games.handle(game, INSTRUCTOR, new GameCommand.Pause());
        assertThat(games.due(game)).isEmpty();
        hand.forward(Duration.ofHours(1));
        games.handle(game, INSTRUCTOR, new GameCommand.Resume());
        assertThat(games.due(game)).contains(START.plus(Duration.ofHours(1)).plusSeconds(pace.firstBriefing()));
    }

    private static Phase phase(EventSourcedGames games, GameId game) {
        return games.view(game, INSTRUCTOR).table().phase();
    }

    private EventSourcedGames games() {
        return new EventSourcedGames(store.log(), SCENARIOS, worlds, hand);
    }

    private static <T> List<Decision> atOnce(List<T> all, Function<T, Decision> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Decision>> futures = new ArrayList<>();
            all.forEach(one -> futures.add(threads.submit(() -> act.apply(one))));
            List<Decision> decisions = new ArrayList<>();
            for (Future<Decision> future : futures) {
                decisions.add(future.get());
            }
            return decisions;
        }
    }
}
