package org.chokepoint.game.store;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.dynamics.Model;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.EventLog.Entry;
import org.chokepoint.events.EventLog.Text;
import org.chokepoint.events.Folded;
import org.chokepoint.events.VersionConflict;
import org.chokepoint.game.Decision;
import org.chokepoint.game.Game;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameEvent;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameState;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.World;
import org.springframework.stereotype.Repository;

/** Folds the log, decides, appends; when somebody else was first, folds and decides again. */
@Repository
class EventSourcedGames implements Games {

    private static final int TRIES = 3;

    private final EventLog log;
    private final Scenarios scenarios;
    private final Folded<GameState> folded;
    private final Map<String, World> worlds = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    EventSourcedGames(EventLog log, Scenarios scenarios) {
        this.log = log;
        this.scenarios = scenarios;
        this.folded = new Folded<>(
                log,
                GameState.NEW,
                (state, stored) -> Game.apply(
                        state,
                        GameEventJson.read(stored.entry().type(), stored.entry().body())));
    }

    @Override
    public GameId open(String scenario, UserId instructor, long seed) {
        GameId game = new GameId(UUID.randomUUID().toString());
        Actor actor = new Actor.Instructor(instructor);
        Decision decision = new Game(scenario(scenario), world(scenario))
                .decide(GameState.NEW, actor, new GameCommand.Open(scenario, seed));
        if (!(decision instanceof Decision.Accepted(List<GameEvent> events))) {
            throw new IllegalStateException("a new game was not opened: " + decision);
        }
        log.append(game.stream(), 0, entries(actor, events));
        return game;
    }

    @Override
    public boolean exists(GameId game) {
        return folded.of(game.stream()).version() > 0;
    }

    @Override
    public Decision handle(GameId game, Actor actor, GameCommand command) {
        return handle(game, actor, command, List.of());
    }

    @Override
    public Decision note(GameId game, Actor actor, String text) {
        String key = UUID.randomUUID().toString();
        return handle(game, actor, new GameCommand.WriteNote(key), List.of(new Text(key, text)));
    }

    private Decision handle(GameId game, Actor actor, GameCommand command, List<Text> texts) {
        for (int tried = 1; ; tried++) {
            Folded.At<GameState> at = folded.of(game.stream());
            String scenario = scenarioOf(at.state());
            Decision decision = new Game(scenario(scenario), world(scenario)).decide(at.state(), actor, command);
            if (!(decision instanceof Decision.Accepted(List<GameEvent> events)) || events.isEmpty()) {
                return decision;
            }
            try {
                log.append(game.stream(), at.version(), entries(actor, events), texts);
                return decision;
            } catch (VersionConflict conflict) {
                if (tried == TRIES) {
                    throw conflict;
                }
            }
        }
    }

    @Override
    public GameView view(GameId game, Actor actor) {
        GameState state = folded.of(game.stream()).state();
        return GameView.of(scenario(scenarioOf(state)), state, state.viewer(actor));
    }

    @Override
    public List<String> notes(GameId game, Actor actor) {
        return view(game, actor) instanceof GameView.Member member
                ? member.notes().stream()
                        .flatMap(key -> log.text(game.stream(), key).stream())
                        .toList()
                : List.of();
    }

    @Override
    public Map<SeatId, String> names(GameId game, Actor actor) {
        List<SeatId> seats = switch (view(game, actor)) {
            case GameView.Member member -> member.team();
            case GameView.Instructor instructor ->
                instructor.teams().stream()
                        .flatMap(team -> team.seats().stream())
                        .toList();
            case GameView.Projector projector -> List.of();
        };
        Map<String, String> texts = log.texts(game.stream());
        Map<SeatId, String> names = new LinkedHashMap<>();
        seats.forEach(seat ->
                Optional.ofNullable(texts.get("name:" + seat.value())).ifPresent(name -> names.put(seat, name)));
        return names;
    }

    @Override
    public Optional<Curves> curves(GameId game, int round) {
        GameState state = folded.of(game.stream()).state();
        if (round < 1 || round > state.played().size()) {
            return Optional.empty();
        }
        World world = world(scenarioOf(state));
        return Optional.of(
                new Curves(world.run(Course.of(state.history().subList(0, round))), world.reference(List.of())));
    }

    @Override
    public List<Scenario> scenarios() {
        return scenarios.all();
    }

    @Override
    public Scenario scenario(String slug) {
        return scenarios
                .find(slug)
                .orElseThrow(() -> new IllegalArgumentException("there is no scenario '" + slug + "'"));
    }

    private World world(String slug) {
        return worlds.computeIfAbsent(
                slug, key -> new World(scenario(key), scenarios.modelOf(scenario(key)), Model::run));
    }

    private static String scenarioOf(GameState state) {
        if (state.opened() == null) {
            throw new IllegalArgumentException("there is no such game");
        }
        return state.opened().scenario();
    }

    private List<Entry> entries(Actor actor, List<GameEvent> events) {
        return events.stream()
                .map(event ->
                        new Entry(GameEventJson.type(event), actor.id(), clock.instant(), GameEventJson.write(event)))
                .toList();
    }
}
