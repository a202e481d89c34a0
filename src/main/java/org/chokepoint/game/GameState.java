package org.chokepoint.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Score;
import org.jspecify.annotations.Nullable;

/** A game as its events tell it. Immutable; {@code orders} has the revealed orders of all roles, one per round played. */
public record GameState(
        Phase phase,
        int round,
        GameEvent.@Nullable Opened opened,
        Map<String, RoleId> seats,
        Set<String> read,
        Map<RoleId, Order> drafts,
        Map<RoleId, Order> sealed,
        Map<RoleId, List<String>> notes,
        List<Played> played) {

    /** A round that is over. */
    public record Played(
            Map<RoleId, GameEvent.DefaultRule> defaults, Map<RoleId, Order> orders, Map<RoleId, Score> scores) {}

    public static final GameState NEW =
            new GameState(Phase.NEW, 0, null, Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), List.of());

    public GameState {
        seats = Collections.unmodifiableMap(new TreeMap<>(seats));
        read = Collections.unmodifiableSet(new TreeSet<>(read));
        drafts = Collections.unmodifiableMap(new TreeMap<>(drafts));
        sealed = Collections.unmodifiableMap(new TreeMap<>(sealed));
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        played = List.copyOf(played);
    }

    Optional<RoleId> roleOf(SeatId seat) {
        return Optional.ofNullable(seats.get(seat.value()));
    }

    boolean isInstructor(UserId user) {
        return opened != null && opened.instructor().equals(user);
    }

    GameEvent.Opened opening() {
        if (opened == null) {
            throw new IllegalStateException("the game is not open");
        }
        return opened;
    }

    /** The orders of all rounds played, each of all roles together. */
    public List<Order> history() {
        return played.stream().map(round -> together(round.orders())).toList();
    }

    /** The levels of a role that are in force now. */
    Order present(Role role) {
        if (!played.isEmpty()) {
            Order last = played.getLast().orders().get(role.id());
            if (last != null) {
                return last;
            }
        }
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        role.levers()
                .forEach(lever -> levels.put(lever.id(), opening().present().level(lever.id())));
        return new Order(levels);
    }

    /** What a role may spend in the round to come: its budget and, up to a third of it, what was left. */
    double purse(Scenario scenario, Role role) {
        double budget = scenario.budgetOfRound(role);
        double carried = 0;
        for (Played past : played) {
            Order order = past.orders().get(role.id());
            double spent =
                    order == null ? 0 : role.cost(order) * scenario.calendar().quartersPerRound();
            carried = Math.clamp(budget + carried - spent, 0, budget / 3);
        }
        return budget + carried;
    }

    List<SeatId> team(RoleId role) {
        return seats.entrySet().stream()
                .filter(seat -> seat.getValue().equals(role))
                .map(seat -> new SeatId(seat.getKey()))
                .toList();
    }

    /** The game as it stood when a round began. */
    GameState before(int past) {
        return new GameState(phase, past, opened, seats, read, Map.of(), Map.of(), notes, played.subList(0, past - 1));
    }

    /** Who this actor is in this game. */
    public Viewer viewer(Actor actor) {
        return switch (actor) {
            case Actor.Player(SeatId seat) ->
                roleOf(seat).<Viewer>map(Viewer.Member::new).orElseGet(Viewer.Projector::new);
            case Actor.Instructor(UserId user) -> isInstructor(user) ? new Viewer.Instructor() : new Viewer.Projector();
            case Actor.Visitor visitor -> new Viewer.Projector();
        };
    }

    static Order together(Map<RoleId, Order> orders) {
        Order all = new Order(Map.of());
        for (Order order : orders.values()) {
            all = all.with(order);
        }
        return all;
    }

    GameState with(Phase nextPhase, int nextRound) {
        return new GameState(nextPhase, nextRound, opened, seats, read, drafts, sealed, notes, played);
    }

    GameState withOpened(GameEvent.Opened opening) {
        return new GameState(phase, round, opening, seats, read, drafts, sealed, notes, played);
    }

    GameState withSeats(Map<String, RoleId> taken) {
        return new GameState(phase, round, opened, taken, read, drafts, sealed, notes, played);
    }

    GameState withRead(Set<String> readers) {
        return new GameState(phase, round, opened, seats, readers, drafts, sealed, notes, played);
    }

    GameState withDrafts(Map<RoleId, Order> orders) {
        return new GameState(phase, round, opened, seats, read, orders, sealed, notes, played);
    }

    GameState withSealed(Map<RoleId, Order> orders) {
        return new GameState(phase, round, opened, seats, read, drafts, orders, notes, played);
    }

    GameState withNotes(Map<RoleId, List<String>> keys) {
        return new GameState(phase, round, opened, seats, read, drafts, sealed, keys, played);
    }

    GameState withPlayed(List<Played> rounds) {
        return new GameState(phase, round, opened, seats, read, drafts, sealed, notes, rounds);
    }

    /** Without what was open in a round: drafts and sealed orders. */
    GameState cleared() {
        return new GameState(phase, round, opened, seats, read, Map.of(), Map.of(), notes, played);
    }

    static <K extends Comparable<K>, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }

    static <T> List<T> plus(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return more;
    }

    static <T> Set<T> plus(Set<T> set, T item) {
        Set<T> more = new TreeSet<>(set);
        more.add(item);
        return more;
    }
}
