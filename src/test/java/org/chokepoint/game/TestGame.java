package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.Model;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.World;
import org.chokepoint.scenario.files.TestScenarios;

/** A game in memory, with its log and a clock that is set by hand. */
final class TestGame {

    static final RoleId USG = new RoleId("USG");
    static final RoleId CNG = new RoleId("CNG");
    static final RoleId USC = new RoleId("USC");
    static final RoleId CNC = new RoleId("CNC");
    static final Actor INSTRUCTOR = new Actor.Instructor(new UserId(new UUID(0, 1)));
    static final Scenario SCENARIO = TestScenarios.chipsThenClouds();
    static final Scenarios SCENARIOS = TestScenarios.in(TestContent.shipped());
    static final World WORLD = new World(SCENARIO, SCENARIOS.modelOf(SCENARIO), Model::run);
    static final Game GAME = new Game(SCENARIO, WORLD, SCENARIOS.uncertain(SCENARIO));

    GameState state = GameState.NEW;
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    final List<GameEvent> log = new ArrayList<>();

    static Settings settings() {
        return Settings.of(SCENARIO);
    }

    static Settings with(Rules.Deals deals) {
        Settings settings = settings();
        return new Settings(
                settings.pace(), settings.cardsOff(), settings.drawn(), deals, settings.bots(), settings.basis());
    }

    static Settings timed(Rules.Deals deals) {
        return with(deals).with(SCENARIO.paces().getLast());
    }

    TestGame opened(long seed, Settings settings) {
        accept(INSTRUCTOR, new GameCommand.Open(SCENARIO.slug(), seed, settings, Map.of()));
        return this;
    }

    TestGame seated(int seats) {
        for (int seat = 1; seat <= seats; seat++) {
            accept(player(seat), new GameCommand.TakeSeat(player(seat).seat()));
        }
        return this;
    }

    /** Moves on until a phase of the present round, or of the next if that phase is over. */
    TestGame until(Phase phase) {
        do {
            accept(INSTRUCTOR, new GameCommand.MoveOn(state.round(), state.phase()));
        } while (state.phase() != phase);
        return this;
    }

    /** A game with so many seats that is drafting in the first round. */
    static TestGame drafting(long seed, int seats, Settings settings) {
        return new TestGame().opened(seed, settings).seated(seats).until(Phase.DRAFTING);
    }

    TestGame copy() {
        TestGame copy = new TestGame();
        copy.state = state;
        copy.now = now;
        copy.log.addAll(log);
        return copy;
    }

    void later(int seconds) {
        now = now.plusSeconds(seconds);
        accept(new Actor.System(), new GameCommand.Tick());
    }

    List<GameEvent> accept(Actor actor, GameCommand command) {
        Decision decision = GAME.decide(state, actor, command, now);
        assertThat(decision).as("%s by %s", command, actor).isInstanceOf(Decision.Accepted.class);
        List<GameEvent> events = ((Decision.Accepted) decision).events();
        for (GameEvent event : events) {
            log.add(event);
            state = Game.apply(state, event);
        }
        return events;
    }

    /** Any command; what is refused has to leave the state as it is. */
    Decision attempt(Actor actor, GameCommand command) {
        GameState before = state;
        Decision decision = GAME.decide(state, actor, command, now);
        if (decision instanceof Decision.Accepted(List<GameEvent> events)) {
            for (GameEvent event : events) {
                log.add(event);
                state = Game.apply(state, event);
            }
        }
        assertThat(decision instanceof Decision.Accepted || state == before).isTrue();
        return decision;
    }

    Refusal refuse(Actor actor, GameCommand command, Refusal.Reason reason) {
        Decision decision = GAME.decide(state, actor, command, now);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Rejected.class);
        Refusal refusal = ((Decision.Rejected) decision).refusal();
        assertThat(refusal.reason()).isEqualTo(reason);
        return refusal;
    }

    /** All members of a team, in the order of their seats. */
    List<Actor.Player> members(RoleId role) {
        return state.members(role).stream().map(Actor.Player::new).toList();
    }

    Actor.Player one(RoleId role) {
        return members(role).getFirst();
    }

    /** Drafts and signs with as many keys as the team needs. */
    void seal(RoleId role, Order order) {
        accept(one(role), new GameCommand.Draft(state.round(), order));
        sign(role);
    }

    void sign(RoleId role) {
        members(role).stream().limit(2).forEach(member -> accept(member, sign(state, role)));
    }

    static GameCommand sign(GameState state, RoleId role) {
        return new GameCommand.Sign(state.round(), state.team(role).version());
    }

    GameView view(Viewer viewer) {
        return GameView.of(SCENARIO, state, viewer);
    }

    GameView.Member member(RoleId role) {
        return member(one(role));
    }

    GameView.Member member(Actor.Player player) {
        return (GameView.Member) view(state.viewer(player));
    }

    /** All viewers there are. */
    Stream<Viewer> viewers() {
        return Stream.concat(
                state.seats().keySet().stream().map(seat -> state.viewer(new Actor.Player(new SeatId(seat)))),
                Stream.of(new Viewer.Instructor(), new Viewer.Projector()));
    }

    static Actor.Player player(int number) {
        return new Actor.Player(new SeatId("seat-" + number));
    }

    static Order order(RoleId role, double level) {
        return levels(SCENARIO.role(role), index -> level);
    }

    static Order levels(Role role, IntToDoubleFunction level) {
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        role.levers().forEach(lever -> levels.put(lever.id(), level.applyAsDouble(levels.size())));
        return new Order(levels);
    }

    static Order one(String lever, double level) {
        return new Order(Map.of(new LeverId(lever), level));
    }

    static Optional<Instant> never() {
        return Optional.empty();
    }
}
