package org.chokepoint.game;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.negotiation.Negotiation;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A game as its events tell it. Immutable. {@code seats} stand in the order in which they were taken; {@code estimates} are those of
 * intelligence cards, by their ids.
 */
public record GameState(
        Stage stage,
        GameEvent.@Nullable Opened opened,
        Map<String, RoleId> seats,
        Set<String> read,
        Map<RoleId, TeamState> teams,
        Negotiation negotiation,
        List<Played> played,
        List<GameEvent.CardDrawn> cards,
        Map<String, Double> estimates,
        Talk talk,
        List<GivenForecast> forecasts) {

    public static final GameState NEW = new GameState(
            new Stage(Phase.NEW, 0, Instant.EPOCH, Optional.empty(), Optional.empty()),
            null,
            Map.of(),
            Set.of(),
            Map.of(),
            Negotiation.NONE,
            List.of(),
            List.of(),
            Map.of(),
            Talk.NONE,
            List.of());

    public GameState {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
        read = Collections.unmodifiableSet(new TreeSet<>(read));
        teams = Collections.unmodifiableMap(new TreeMap<>(teams));
        played = List.copyOf(played);
        cards = List.copyOf(cards);
        estimates = Collections.unmodifiableMap(new TreeMap<>(estimates));
        forecasts = List.copyOf(forecasts);
    }

    public Phase phase() {
        return stage.phase();
    }

    public int round() {
        return stage.round();
    }

    Optional<RoleId> roleOf(SeatId seat) {
        return Optional.ofNullable(seats.get(seat.value()));
    }

    boolean isInstructor(UserId user) {
        return opened != null && opened.instructor().filter(user::equals).isPresent();
    }

    GameEvent.Opened opening() {
        if (opened == null) {
            throw new IllegalStateException("the game is not open");
        }
        return opened;
    }

    public Settings settings() {
        return opening().settings();
    }

    TeamState team(RoleId role) {
        return teams.getOrDefault(role, TeamState.EMPTY);
    }

    /** The orders of all rounds played, each of all roles together. */
    public List<Order> history() {
        return played.stream().map(round -> together(round.orders())).toList();
    }

    /** The levels of a role that are in force now. */
    Order present(Role role) {
        return present(role, played.size());
    }

    /** The levels of a role that were in force when so many rounds were over. */
    Order present(Role role, int rounds) {
        if (rounds > 0) {
            Order last = played.get(rounds - 1).orders().get(role.id());
            if (last != null) {
                return last;
            }
        }
        Map<LeverId, Double> levels = new LinkedHashMap<>();
        role.levers()
                .forEach(lever -> levels.put(lever.id(), opening().present().level(lever.id())));
        return new Order(levels);
    }

    /** The newest draft of a role, or what is in force. */
    Order drafted(Role role) {
        return team(role.id()).newest().map(DraftVersion::order).orElseGet(() -> present(role));
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

    List<SeatId> members(RoleId role) {
        return seats.entrySet().stream()
                .filter(seat -> seat.getValue().equals(role))
                .map(seat -> new SeatId(seat.getKey()))
                .toList();
    }

    /** When time next changes something; nothing while no time runs. */
    public Optional<Instant> due() {
        return stage.pausedAt().isPresent()
                ? Optional.empty()
                : Stream.concat(
                                stage.until().stream(),
                                negotiation.standing(Standing.OPEN).flatMap(offer -> offer.expiry().stream()))
                        .min(Comparator.naturalOrder());
    }

    int sealed() {
        return (int) teams.values().stream()
                .filter(team -> team.sealed().isPresent())
                .count();
    }

    /** Who this actor is in this game. */
    public Viewer viewer(Actor actor) {
        return switch (actor) {
            case Actor.Player(SeatId seat) ->
                roleOf(seat).<Viewer>map(role -> new Viewer.Member(role, seat)).orElseGet(Viewer.Projector::new);
            case Actor.Instructor(UserId user) -> isInstructor(user) ? new Viewer.Instructor() : new Viewer.Projector();
            case Actor.Visitor visitor -> new Viewer.Projector();
            case Actor.System system -> new Viewer.Projector();
        };
    }

    static Order together(Map<RoleId, Order> orders) {
        Order all = new Order(Map.of());
        for (Order order : orders.values()) {
            all = all.with(order);
        }
        return all;
    }

    GameState with(Stage next) {
        return new GameState(next, opened, seats, read, teams, negotiation, played, cards, estimates, talk, forecasts);
    }

    GameState withOpened(GameEvent.Opened opening) {
        return new GameState(
                stage, opening, seats, read, teams, negotiation, played, cards, estimates, talk, forecasts);
    }

    GameState withSeat(SeatId seat, RoleId role) {
        Map<String, RoleId> taken = new LinkedHashMap<>(seats);
        taken.put(seat.value(), role);
        return new GameState(stage, opened, taken, read, teams, negotiation, played, cards, estimates, talk, forecasts);
    }

    GameState withRead(Set<String> readers) {
        return new GameState(
                stage, opened, seats, readers, teams, negotiation, played, cards, estimates, talk, forecasts);
    }

    GameState withTeam(RoleId role, UnaryOperator<TeamState> change) {
        Map<RoleId, TeamState> changed = plus(teams, role, change.apply(team(role)));
        return withTeams(changed);
    }

    GameState withTeams(Map<RoleId, TeamState> changed) {
        return new GameState(
                stage, opened, seats, read, changed, negotiation, played, cards, estimates, talk, forecasts);
    }

    GameState with(Negotiation changed) {
        return new GameState(stage, opened, seats, read, teams, changed, played, cards, estimates, talk, forecasts);
    }

    GameState withPlayed(List<Played> rounds) {
        return new GameState(stage, opened, seats, read, teams, negotiation, rounds, cards, estimates, talk, forecasts);
    }

    GameState withLast(UnaryOperator<Played> change) {
        List<Played> before = played.subList(0, played.size() - 1);
        return withPlayed(plus(before, change.apply(played.getLast())));
    }

    GameState with(GameEvent.CardDrawn card) {
        return new GameState(
                stage, opened, seats, read, teams, negotiation, played, plus(cards, card), estimates, talk, forecasts);
    }

    GameState withEstimates(Map<String, Double> more) {
        Map<String, Double> all = new TreeMap<>(estimates);
        all.putAll(more);
        return new GameState(stage, opened, seats, read, teams, negotiation, played, cards, all, talk, forecasts);
    }

    GameState with(Talk said) {
        return new GameState(stage, opened, seats, read, teams, negotiation, played, cards, estimates, said, forecasts);
    }

    GameState with(GivenForecast forecast) {
        List<GivenForecast> all = new ArrayList<>(forecasts);
        all.removeIf(forecast::replaces);
        all.add(forecast);
        return new GameState(stage, opened, seats, read, teams, negotiation, played, cards, estimates, talk, all);
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
