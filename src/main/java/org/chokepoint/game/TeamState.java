package org.chokepoint.game;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;

/** What a team has on its table; what belongs to a round is cleared when the next begins. */
record TeamState(
        List<DraftVersion> history,
        List<SeatId> keys,
        Optional<Receipt> sealed,
        Optional<ByRule> missed,
        Appealing appeal,
        List<String> notes,
        Map<RoleId, Stance> stances,
        Map<Office, SeatId> handed) {

    static final TeamState EMPTY = new TeamState(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Appealing.NOT_ASKED,
            List.of(),
            Map.of(),
            Map.of());

    TeamState {
        history = List.copyOf(history);
        keys = List.copyOf(keys);
        notes = List.copyOf(notes);
        stances = Collections.unmodifiableMap(new TreeMap<>(stances));
        handed = Collections.unmodifiableMap(new TreeMap<>(handed));
    }

    /** The number of the newest version of the draft; 0 when nothing is drafted. */
    int version() {
        return history.size();
    }

    Optional<DraftVersion> newest() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /** Whoever changes the draft takes all keys out. */
    TeamState drafted(SeatId seat, Order order, Order next) {
        DraftVersion newer = new DraftVersion(version() + 1, before(order, next), seat, order, next);
        return new TeamState(GameState.plus(history, newer), List.of(), sealed, missed, appeal, notes, stances, handed);
    }

    /** Whoever steps back to the version before can step back further from there. */
    private int before(Order order, Order next) {
        if (history.isEmpty()) {
            return 0;
        }
        int last = history.getLast().before();
        return last > 0 && history.get(last - 1).says(order, next)
                ? history.get(last - 1).before()
                : version();
    }

    TeamState withKeys(List<SeatId> turned) {
        return new TeamState(history, turned, sealed, missed, appeal, notes, stances, handed);
    }

    TeamState sealed(Receipt receipt) {
        return new TeamState(
                history, List.of(), Optional.of(receipt), Optional.empty(), appeal, notes, stances, handed);
    }

    TeamState missed(Optional<ByRule> order) {
        return new TeamState(history, keys, sealed, order, appeal, notes, stances, handed);
    }

    TeamState with(Appealing now) {
        return new TeamState(history, keys, sealed, missed, now, notes, stances, handed);
    }

    TeamState withNote(String key) {
        return new TeamState(history, keys, sealed, missed, appeal, GameState.plus(notes, key), stances, handed);
    }

    TeamState with(RoleId role, Stance stance) {
        return new TeamState(
                history, keys, sealed, missed, appeal, notes, GameState.plus(stances, role, stance), handed);
    }

    TeamState with(Office office, SeatId seat) {
        return new TeamState(
                history, keys, sealed, missed, appeal, notes, stances, GameState.plus(handed, office, seat));
    }

    /** For another round: notes, assumptions and offices stay. */
    TeamState cleared() {
        return new TeamState(
                List.of(), List.of(), Optional.empty(), Optional.empty(), Appealing.NOT_ASKED, notes, stances, handed);
    }
}
