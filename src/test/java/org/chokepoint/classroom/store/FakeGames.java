package org.chokepoint.classroom.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.events.EventLog;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameEvent;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Reading;
import org.chokepoint.game.Refusal;
import org.chokepoint.game.Settings;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** Games that only seat people, each in the smallest team, over the real log: conflicts are real. */
record FakeGames(EventLog log, int places) implements Games {

    private static final Order NOTHING = new Order(Map.of());
    static final List<String> ROLES = List.of("USG", "CNG", "USC", "CNC");

    @Override
    public GameId open(String scenario, UserId owner, long seed) {
        return new GameId("game-" + Long.toHexString(seed));
    }

    @Override
    public GameId open(String scenario, UserId owner, long seed, Settings settings) {
        return open(scenario, owner, seed);
    }

    @Override
    public List<GameId> opened(SeatId seat) {
        return List.of();
    }

    @Override
    public Decision handle(GameId game, Actor actor, GameCommand command) {
        Map<String, String> roles = roles(game);
        if (roles.size() == places || !(command instanceof GameCommand.TakeSeat taking)) {
            return Decision.rejected(Refusal.Reason.WRONG_PHASE);
        }
        String smallest = ROLES.stream()
                .min(Comparator.comparingLong(
                        role -> roles.values().stream().filter(role::equals).count()))
                .orElseThrow();
        String body = taking.seat().value() + " " + smallest;
        log.append(
                game.stream(), roles.size(), List.of(new EventLog.Entry("seated.1", actor.id(), Instant.EPOCH, body)));
        return Decision.accepted(new GameEvent.SeatTaken(taking.seat(), new RoleId(smallest)));
    }

    @Override
    public Map<SeatId, String> names(GameId game, Actor actor) {
        throw new UnsupportedOperationException("not needed to seat people");
    }

    @Override
    public GameView view(GameId game, Actor actor) {
        Map<String, String> roles = roles(game);
        String role = roles.getOrDefault(((Actor.Player) actor).seat().value(), "USG");
        List<SeatId> team = roles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(role))
                .map(entry -> new SeatId(entry.getKey()))
                .toList();
        var table = new GameView.Table(
                "decoupling",
                "Decoupling",
                Settings.plain(),
                false,
                Phase.LOBBY,
                0,
                4,
                new GameView.Timing(Optional.empty(), Optional.empty()),
                0,
                4,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new GameView.Member(
                table,
                role(role),
                team.getFirst(),
                "",
                new GameView.Team(team, Map.of(), Set.of(), false),
                NOTHING,
                0,
                new GameView.Drafting(0, NOTHING, NOTHING, List.of(), List.of(), 1),
                Optional.empty(),
                Optional.empty(),
                Appealing.NOT_ASKED,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Role role(String id) {
        String want = "You want a lead.";
        return new Role(
                new RoleId(id),
                "US government",
                "\u7f8e\u56fd\u653f\u5e9c",
                want,
                "",
                "USD",
                1,
                1,
                List.of(),
                List.of());
    }

    @Override
    public boolean exists(GameId game) {
        return true;
    }

    @Override
    public Decision write(GameId game, Actor actor, String text, Function<String, GameCommand> naming) {
        throw new UnsupportedOperationException("nobody writes here");
    }

    @Override
    public Map<String, String> texts(GameId game, Actor actor) {
        return Map.of();
    }

    @Override
    public GameId openSolo(String scenario, RoleId role, SeatId seat, long seed) {
        throw new UnsupportedOperationException("nobody plays alone here");
    }

    @Override
    public Optional<Preview> preview(GameId game, Actor actor) {
        return Optional.empty();
    }

    @Override
    public Optional<Preview> preview(GameId game, Actor actor, List<Term> terms) {
        return Optional.empty();
    }

    @Override
    public Optional<Reading> reading(GameId game, Actor actor, int round) {
        return Optional.empty();
    }

    @Override
    public Optional<Curves> curves(GameId game, int round) {
        return Optional.empty();
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of();
    }

    @Override
    public Scenario scenario(GameId game) {
        throw new IllegalArgumentException("there are no scenarios here");
    }

    Map<String, String> roles(GameId game) {
        return log.read(game.stream(), 0).stream()
                .map(stored -> stored.entry().body().split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (a, b) -> b, TreeMap::new));
    }
}
