package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** The rules of play: what a command leads to, and what an event changes. Both pure. */
public final class Game {

    private static final double SLACK = 1e-9;

    private final Scenario scenario;
    private final World world;

    public Game(Scenario scenario, World world) {
        this.scenario = scenario;
        this.world = world;
    }

    public Decision decide(GameState state, Actor actor, GameCommand command) {
        return switch (command) {
            case GameCommand.Open open -> open(state, actor, open);
            case GameCommand.TakeSeat(SeatId seat) -> takeSeat(state, actor, seat);
            case GameCommand.BeginRound begin -> asInstructor(state, actor, this::beginRound);
            case GameCommand.ReadBriefing read -> asPlayer(state, actor, seat -> readBriefing(state, seat));
            case GameCommand.Draft(int round, Order changes) ->
                asPlayer(state, actor, seat -> draft(state, seat, round, changes));
            case GameCommand.WriteNote(String key) ->
                asPlayer(state, actor, seat -> accepted(new GameEvent.NoteWritten(seat, roleOf(state, seat), key)));
            case GameCommand.Seal(int round, Order order) ->
                asPlayer(state, actor, seat -> seal(state, seat, round, order));
            case GameCommand.CloseRound close -> asInstructor(state, actor, this::closeRound);
            case GameCommand.Finish finish -> asInstructor(state, actor, Game::finish);
        };
    }

    private Decision open(GameState state, Actor actor, GameCommand.Open open) {
        if (state.phase() != Phase.NEW) {
            return rejected(Reason.OPEN_ALREADY);
        }
        return actor instanceof Actor.Instructor(var user)
                ? accepted(new GameEvent.Opened(open.scenario(), open.seed(), user, world.presentLevels()))
                : rejected(Reason.NOT_INSTRUCTOR);
    }

    /** The smallest team gets the seat; among equals the seed of the game decides. Asking twice changes nothing. */
    private Decision takeSeat(GameState state, Actor actor, SeatId seat) {
        if (!(actor instanceof Actor.Player(var own)) || !own.equals(seat)) {
            return rejected(Reason.NOT_YOUR_SEAT);
        }
        if (state.phase() == Phase.NEW || state.phase() == Phase.FINISHED) {
            return rejected(Reason.WRONG_PHASE);
        }
        if (state.roleOf(seat).isPresent()) {
            return accepted();
        }
        int shift = Math.floorMod(
                state.opening().seed() + state.seats().size() / 4,
                scenario.roles().size());
        return accepted(new GameEvent.SeatTaken(seat, smallest(state, shift)));
    }

    private RoleId smallest(GameState state, int shift) {
        RoleId best = scenario.roles().get(shift).id();
        for (int i = 1; i < scenario.roles().size(); i++) {
            RoleId role =
                    scenario.roles().get((shift + i) % scenario.roles().size()).id();
            if (size(state, role) < size(state, best)) {
                best = role;
            }
        }
        return best;
    }

    private static long size(GameState state, RoleId role) {
        return state.seats().values().stream().filter(role::equals).count();
    }

    private Decision beginRound(GameState state) {
        if (state.phase() != Phase.LOBBY && state.phase() != Phase.REVEALED) {
            return rejected(Reason.WRONG_PHASE);
        }
        return state.round() == scenario.calendar().rounds()
                ? rejected(Reason.NO_MORE_ROUNDS)
                : accepted(new GameEvent.RoundBegun(state.round() + 1));
    }

    private Decision readBriefing(GameState state, SeatId seat) {
        return state.read().contains(seat.value()) ? accepted() : accepted(new GameEvent.BriefingRead(seat));
    }

    /** Changes only the levers named, so that two who draft at once both count. */
    private Decision draft(GameState state, SeatId seat, int round, Order changes) {
        Role role = scenario.role(roleOf(state, seat));
        Order drafted =
                state.drafts().getOrDefault(role.id(), state.present(role)).with(changes);
        return order(state, seat, round, drafted, id -> new GameEvent.OrderDrafted(seat, id, round, drafted));
    }

    private Decision seal(GameState state, SeatId seat, int round, Order order) {
        Decision decision =
                order(state, seat, round, order, role -> new GameEvent.OrderSealed(seat, role, round, order));
        if (decision instanceof Decision.Rejected) {
            return decision;
        }
        Role role = scenario.role(roleOf(state, seat));
        double over = role.cost(order) * scenario.calendar().quartersPerRound() - state.purse(scenario, role);
        return over > SLACK ? new Decision.Rejected(new Refusal(Reason.OVER_BUDGET, over)) : decision;
    }

    private Decision order(GameState state, SeatId seat, int round, Order order, Function<RoleId, GameEvent> event) {
        RoleId role = roleOf(state, seat);
        if (state.phase() != Phase.DRAFTING || round != state.round()) {
            return rejected(Reason.WRONG_PHASE);
        }
        if (state.sealed().containsKey(role)) {
            return rejected(Reason.SEALED_ALREADY);
        }
        if (!complete(scenario.role(role), order)) {
            return rejected(Reason.WRONG_LEVERS);
        }
        boolean inRange = order.levels().values().stream().allMatch(level -> level >= 0 && level <= 1);
        return inRange ? accepted(event.apply(role)) : rejected(Reason.OUT_OF_RANGE);
    }

    private static boolean complete(Role role, Order order) {
        return order.levels().size() == role.levers().size()
                && role.levers().stream().allMatch(lever -> order.levels().containsKey(lever.id()));
    }

    /** Missing orders follow the declared rule; then the model is run with all orders so far and the round is scored. */
    private Decision closeRound(GameState state) {
        if (state.phase() != Phase.DRAFTING) {
            return rejected(Reason.WRONG_PHASE);
        }
        Map<RoleId, Order> orders = new TreeMap<>(state.sealed());
        Map<RoleId, GameEvent.DefaultRule> defaults = new TreeMap<>();
        for (Role role : scenario.roles()) {
            if (!orders.containsKey(role.id())) {
                Optional<Order> draft = affordableDraft(state, role);
                orders.put(role.id(), draft.orElseGet(() -> state.present(role)));
                defaults.put(
                        role.id(),
                        draft.isPresent() ? GameEvent.DefaultRule.LAST_DRAFT : GameEvent.DefaultRule.HOLD_COURSE);
            }
        }
        List<Order> all = GameState.plus(state.history(), GameState.together(orders));
        return accepted(
                new GameEvent.RoundClosed(state.round(), defaults),
                new GameEvent.OrdersRevealed(state.round(), orders),
                new GameEvent.RoundScored(state.round(), world.scores(Course.of(all))));
    }

    private Optional<Order> affordableDraft(GameState state, Role role) {
        return Optional.ofNullable(state.drafts().get(role.id()))
                .filter(draft -> role.cost(draft) * scenario.calendar().quartersPerRound()
                        <= state.purse(scenario, role) + SLACK);
    }

    private static Decision finish(GameState state) {
        return state.phase() == Phase.REVEALED ? accepted(new GameEvent.Finished()) : rejected(Reason.WRONG_PHASE);
    }

    private static Decision asInstructor(GameState state, Actor actor, Function<GameState, Decision> then) {
        return actor instanceof Actor.Instructor(var user) && state.isInstructor(user)
                ? then.apply(state)
                : rejected(Reason.NOT_INSTRUCTOR);
    }

    private static Decision asPlayer(GameState state, Actor actor, Function<SeatId, Decision> then) {
        return actor instanceof Actor.Player(var seat) && state.roleOf(seat).isPresent()
                ? then.apply(seat)
                : rejected(Reason.NOT_SEATED);
    }

    private static RoleId roleOf(GameState state, SeatId seat) {
        return state.roleOf(seat).orElseThrow(() -> new IllegalStateException("no role for seat " + seat.value()));
    }

    public static GameState apply(GameState state, GameEvent event) {
        return switch (event) {
            case GameEvent.Opened opened -> GameState.NEW.withOpened(opened).with(Phase.LOBBY, 0);
            case GameEvent.SeatTaken(SeatId seat, RoleId role) ->
                state.withSeats(GameState.plus(state.seats(), seat.value(), role));
            case GameEvent.RoundBegun(int round) -> state.cleared().with(Phase.DRAFTING, round);
            case GameEvent.BriefingRead(SeatId seat) -> state.withRead(GameState.plus(state.read(), seat.value()));
            case GameEvent.OrderDrafted(SeatId by, RoleId role, int round, Order order) ->
                state.withDrafts(GameState.plus(state.drafts(), role, order));
            case GameEvent.NoteWritten(SeatId by, RoleId role, String key) -> noted(state, role, key);
            case GameEvent.OrderSealed(SeatId by, RoleId role, int round, Order order) ->
                state.withSealed(GameState.plus(state.sealed(), role, order));
            case GameEvent.RoundClosed(int round, var defaults) -> closed(state, round, defaults);
            case GameEvent.OrdersRevealed(int round, var orders) ->
                lastRound(state, last -> new GameState.Played(last.defaults(), orders, Map.of()));
            case GameEvent.RoundScored(int round, var scores) ->
                lastRound(state, last -> new GameState.Played(last.defaults(), last.orders(), scores));
            case GameEvent.Finished finished -> state.with(Phase.FINISHED, state.round());
        };
    }

    private static GameState noted(GameState state, RoleId role, String key) {
        List<String> notes = GameState.plus(state.notes().getOrDefault(role, List.of()), key);
        return state.withNotes(GameState.plus(state.notes(), role, notes));
    }

    private static GameState closed(GameState state, int round, Map<RoleId, GameEvent.DefaultRule> defaults) {
        GameState.Played played = new GameState.Played(defaults, Map.of(), Map.of());
        return state.cleared().with(Phase.REVEALED, round).withPlayed(GameState.plus(state.played(), played));
    }

    private static GameState lastRound(GameState state, UnaryOperator<GameState.Played> change) {
        List<GameState.Played> before = state.played().subList(0, state.played().size() - 1);
        return state.withPlayed(
                GameState.plus(before, change.apply(state.played().getLast())));
    }
}
