package org.chokepoint.game;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;

/** Who holds which office in a team: by the order of seats, which turns with the rounds if the scenario says so, or as it was handed over. */
record Offices(Map<Office, SeatId> holders) {

    static Offices of(Scenario scenario, GameState state, RoleId role) {
        List<SeatId> members = state.members(role);
        int turn = scenario.rules().rotating() ? Math.max(0, state.round() - 1) : 0;
        Map<Office, SeatId> holders = new TreeMap<>();
        Office[] offices = Office.values();
        for (int i = 0; i < Math.min(offices.length, members.size()); i++) {
            holders.put(offices[i], members.get((i + turn) % members.size()));
        }
        if (members.size() == 1) {
            holders.clear();
        }
        holders.putAll(state.team(role).handed());
        return new Offices(holders);
    }

    boolean mayUse(SeatId seat, Office office) {
        SeatId holder = holders.get(office);
        return holder == null || holder.equals(seat);
    }

    Set<Office> of(SeatId seat) {
        Set<Office> mine = EnumSet.noneOf(Office.class);
        for (Office office : Office.values()) {
            if (mayUse(seat, office)) {
                mine.add(office);
            }
        }
        return mine;
    }
}
