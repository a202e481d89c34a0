package org.chokepoint.game;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Score;

/**
 * All that one viewer may know of a game. There is no field for what a viewer may not know: before a round closes, no
 * view but a member's own holds an order, a draft or a note.
 */
public sealed interface GameView {

    /** What everybody may know. */
    Table table();

    /** The public state: where the game stands, how many teams have sealed, and the rounds that are over. */
    record Table(
            String scenario,
            String title,
            Phase phase,
            int round,
            int rounds,
            int sealed,
            int teams,
            List<Reveal> reveals) {

        public Table {
            reveals = List.copyOf(reveals);
        }
    }

    /** A round that is over: what each role ordered, after what, by which rule where it had not sealed, and the scores. */
    record Reveal(int round, Map<RoleId, Moves> moves, Map<RoleId, Score> scores) {}

    /** {@code before} are the levels in force until then. */
    record Moves(Order before, Order after, Optional<GameEvent.DefaultRule> byRule) {}

    /** The view of a team. Texts of notes lie beside the log under their keys. */
    record Member(
            Table table,
            Role role,
            String background,
            List<SeatId> team,
            Order present,
            double purse,
            Optional<Order> draft,
            Optional<Order> sealed,
            List<String> notes)
            implements GameView {}

    /** The view of the instructor: who is ready, not what anybody is about to order. */
    record Instructor(Table table, List<TeamStatus> teams) implements GameView {}

    /** How far a team is in the present round. */
    record TeamStatus(RoleId role, String name, List<SeatId> seats, int read, boolean drafted, boolean sealed) {}

    /** The view of the projector: seats by role as counts. */
    record Projector(Table table, Map<RoleId, Integer> seats) implements GameView {}

    /** The projection of a state for a viewer. */
    static GameView of(Scenario scenario, GameState state, Viewer viewer) {
        Table table = table(scenario, state);
        return switch (viewer) {
            case Viewer.Member(RoleId role) -> member(scenario, state, table, scenario.role(role));
            case Viewer.Instructor instructor ->
                new Instructor(
                        table,
                        scenario.roles().stream()
                                .map(role -> status(state, role))
                                .toList());
            case Viewer.Projector projector -> new Projector(table, counts(scenario, state));
        };
    }

    private static Table table(Scenario scenario, GameState state) {
        return new Table(
                scenario.slug(),
                scenario.title(),
                state.phase(),
                state.round(),
                scenario.calendar().rounds(),
                state.sealed().size(),
                scenario.roles().size(),
                reveals(scenario, state));
    }

    private static List<Reveal> reveals(Scenario scenario, GameState state) {
        return IntStream.rangeClosed(1, state.played().size())
                .mapToObj(round -> reveal(scenario, state, round))
                .toList();
    }

    private static Reveal reveal(Scenario scenario, GameState state, int round) {
        GameState.Played played = state.played().get(round - 1);
        GameState before = state.before(round);
        Map<RoleId, Moves> moves = new TreeMap<>();
        for (Role role : scenario.roles()) {
            Order after = played.orders().get(role.id());
            if (after != null) {
                Optional<GameEvent.DefaultRule> rule =
                        Optional.ofNullable(played.defaults().get(role.id()));
                moves.put(role.id(), new Moves(before.present(role), after, rule));
            }
        }
        return new Reveal(round, moves, played.scores());
    }

    private static Member member(Scenario scenario, GameState state, Table table, Role role) {
        return new Member(
                table,
                role,
                scenario.background(),
                state.team(role.id()),
                state.present(role),
                state.purse(scenario, role),
                Optional.ofNullable(state.drafts().get(role.id())),
                Optional.ofNullable(state.sealed().get(role.id())),
                state.notes().getOrDefault(role.id(), List.of()));
    }

    private static TeamStatus status(GameState state, Role role) {
        List<SeatId> team = state.team(role.id());
        int read = (int) team.stream()
                .filter(seat -> state.read().contains(seat.value()))
                .count();
        return new TeamStatus(
                role.id(),
                role.name(),
                team,
                read,
                state.drafts().containsKey(role.id()),
                state.sealed().containsKey(role.id()));
    }

    private static Map<RoleId, Integer> counts(Scenario scenario, GameState state) {
        Map<RoleId, Integer> counts = new TreeMap<>();
        scenario.roles()
                .forEach(role -> counts.put(role.id(), state.team(role.id()).size()));
        return counts;
    }
}
