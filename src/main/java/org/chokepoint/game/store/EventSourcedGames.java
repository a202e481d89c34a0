package org.chokepoint.game.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.EventLog.Entry;
import org.chokepoint.events.EventLog.Text;
import org.chokepoint.events.Folded;
import org.chokepoint.events.VersionConflict;
import org.chokepoint.game.Bots;
import org.chokepoint.game.Decision;
import org.chokepoint.game.Game;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameEvent;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameState;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Reading;
import org.chokepoint.game.Settings;
import org.chokepoint.game.TextKeys;
import org.chokepoint.game.Viewer;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

/** Folds the log, decides, appends; when somebody else was first, folds and decides again. */
@Repository
class EventSourcedGames implements Games {

    private static final int TRIES = 3;

    /** Where nothing has happened for so long, nobody is playing. */
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private final EventLog log;
    private final Scenarios scenarios;
    private final Folded<GameState> folded;
    private final Worlds worlds;
    private final Outlooks outlooks = new Outlooks();
    private final OwnGames own;
    private final Clock clock;

    @Autowired
    EventSourcedGames(EventLog log, Scenarios scenarios, Worlds worlds) {
        this(log, scenarios, worlds, Clock.systemUTC());
    }

    EventSourcedGames(EventLog log, Scenarios scenarios, Worlds worlds, Clock clock) {
        this.log = log;
        this.scenarios = scenarios;
        this.own = new OwnGames(log);
        this.worlds = worlds;
        this.clock = clock;
        this.folded = new Folded<>(
                log,
                GameState.NEW,
                (state, stored) -> Game.apply(
                        state,
                        GameEventJson.read(stored.entry().type(), stored.entry().body())));
    }

    @Override
    public GameId open(String scenario, UserId instructor, long seed) {
        return open(scenario, instructor, seed, Settings.of(worlds.scenario(scenario)));
    }

    @Override
    public GameId open(String scenario, UserId instructor, long seed, Settings settings) {
        Map<RoleId, SeatId> seated = new LinkedHashMap<>();
        settings.bots().keySet().forEach(role -> seated.put(role, botSeat(role)));
        Settings pinned = worlds.pinned(worlds.scenario(scenario), settings);
        return open(new Actor.Instructor(instructor), new GameCommand.Open(scenario, seed, pinned, seated));
    }

    @Override
    public GameId openSolo(String scenario, RoleId role, SeatId seat, long seed) {
        List<String> names = new ArrayList<>(Bots.NAMES);
        Collections.shuffle(names, new Random(seed));
        Map<RoleId, String> bots = new LinkedHashMap<>();
        Map<RoleId, SeatId> seated = new LinkedHashMap<>();
        Scenario present = worlds.scenario(scenario);
        for (Role other : present.roles()) {
            boolean own = other.id().equals(role);
            seated.put(other.id(), own ? seat : botSeat(other.id()));
            if (!own) {
                bots.put(other.id(), names.get(bots.size() % names.size()));
            }
        }
        Settings settings = worlds.pinned(present, Settings.of(present).withBots(bots));
        GameId game = open(new Actor.System(), new GameCommand.Open(scenario, seed, settings, seated));
        own.add(seat, game, clock.instant());
        return game;
    }

    @Override
    public List<GameId> opened(SeatId seat) {
        return own.of(seat);
    }

    static SeatId botSeat(RoleId role) {
        return new SeatId("bot-" + role.value().toLowerCase(Locale.ROOT));
    }

    private GameId open(Actor actor, GameCommand.Open open) {
        GameId game = new GameId(UUID.randomUUID().toString());
        Game rules = worlds.game(open.scenario(), open.settings().basis());
        Decision decision = rules.decide(GameState.NEW, actor, open, clock.instant());
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
    public Decision write(GameId game, Actor actor, String text, Function<String, GameCommand> naming) {
        String key = UUID.randomUUID().toString();
        return handle(game, actor, naming.apply(key), List.of(new Text(key, text)));
    }

    private Decision handle(GameId game, Actor actor, GameCommand command, List<Text> texts) {
        for (int tried = 1; ; tried++) {
            Folded.At<GameState> at = folded.of(game.stream());
            Decision decision = rules(at.state()).decide(at.state(), actor, command, clock.instant());
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
        return GameView.of(rules(state).scenario(), state, state.viewer(actor));
    }

    @Override
    public Map<String, String> texts(GameId game, Actor actor) {
        Map<String, String> all = log.texts(game.stream());
        Map<String, String> named = new LinkedHashMap<>();
        TextKeys.of(view(game, actor))
                .forEach(key -> Optional.ofNullable(all.get(key)).ifPresent(text -> named.put(key, text)));
        return named;
    }

    @Override
    public Map<SeatId, String> names(GameId game, Actor actor) {
        List<SeatId> seats = switch (view(game, actor)) {
            case GameView.Member member -> member.team().seats();
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
        return Optional.of(rules(state).curves(state, round));
    }

    /** What the chance of a game is drawn from; no view has it, or its players could foresee what bots do. */
    long seed(GameId game) {
        return opened(folded.of(game.stream()).state()).seed();
    }

    /** Works out what the first preview in a game needs. */
    void rehearse(GameId game) {
        outlooks.rehearse(rules(folded.of(game.stream()).state()));
    }

    /** The games that may have been running when the last process ended. */
    List<GameId> recent() {
        return log.streams(GameId.STREAM, clock.instant().minus(FORGOTTEN)).stream()
                .flatMap(stream -> GameId.of(stream).stream())
                .toList();
    }

    /** When time next changes something in a game. */
    Optional<Instant> due(GameId game) {
        return folded.of(game.stream()).state().due();
    }

    @Override
    public Optional<Preview> preview(GameId game, Actor actor) {
        return preview(game, actor, (rules, state, role) -> rules.previewed(state, role));
    }

    @Override
    public Optional<Preview> preview(GameId game, Actor actor, List<Term> terms) {
        return preview(game, actor, (rules, state, role) -> rules.agreed(state, role, terms));
    }

    /** Two courses that a role has in mind. */
    private interface Foresight {

        Optional<Game.Previewed> of(Game rules, GameState state, RoleId role);
    }

    private Optional<Preview> preview(GameId game, Actor actor, Foresight foresight) {
        GameState state = folded.of(game.stream()).state();
        Game rules = rules(state);
        return state.viewer(actor) instanceof Viewer.Member(RoleId role, SeatId seat)
                ? foresight
                        .of(rules, state, role)
                        .map(both -> new Preview(outlooks.of(rules, both.held()), outlooks.of(rules, both.drafted())))
                : Optional.empty();
    }

    @Override
    public Optional<Reading> reading(GameId game, Actor actor, int round) {
        GameState state = folded.of(game.stream()).state();
        Game rules = rules(state);
        return state.viewer(actor) instanceof Viewer.Member reader
                ? rules.reading(state, reader, round, course -> outlooks.of(rules, course))
                : Optional.empty();
    }

    @Override
    public List<Scenario> scenarios() {
        return scenarios.all();
    }

    @Override
    public Scenario scenario(GameId game) {
        return rules(folded.of(game.stream()).state()).scenario();
    }

    private Game rules(GameState state) {
        return worlds.game(opened(state).scenario(), state.settings().basis());
    }

    private static GameEvent.Opened opened(GameState state) {
        if (state.opened() == null) {
            throw new IllegalArgumentException("there is no such game");
        }
        return state.opened();
    }

    private List<Entry> entries(Actor actor, List<GameEvent> events) {
        return events.stream()
                .map(event ->
                        new Entry(GameEventJson.type(event), actor.id(), clock.instant(), GameEventJson.write(event)))
                .toList();
    }
}
