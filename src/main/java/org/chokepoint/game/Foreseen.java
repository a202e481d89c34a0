package org.chokepoint.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Announced;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** Courses that a team has in mind: its own draft, and the others as it assumes them. What others really draft is never in them. */
record Foreseen(Scenario scenario, World world, GameState state) {

    /** The draft of a team, or its sealed order, in the round to be decided; nothing while none is. */
    Optional<Game.Previewed> drafted(Role role) {
        return isDeciding() ? Optional.of(new Game.Previewed(held(role), draft(role))) : Optional.empty();
    }

    /** The draft without terms, and with the levers of all sides moved as little as keeps them. */
    Optional<Game.Previewed> agreed(Role role, List<Term> terms) {
        if (!isDeciding()) {
            return Optional.empty();
        }
        Course draft = draft(role);
        Map<LeverId, Double> kept = new LinkedHashMap<>();
        Order last = draft.rounds().getLast();
        terms.stream()
                .filter(term -> term.inForce(state.round()))
                .forEach(term -> kept.put(term.lever(), term.nearest(last.level(term.lever()))));
        List<Order> rounds = GameState.plus(Courses.now(scenario, state).rounds(), last.with(new Order(kept)));
        return Optional.of(
                new Game.Previewed(draft, new Course(rounds, draft.announced(), draft.events(), draft.conduct())));
    }

    private boolean isDeciding() {
        return state.round() > 0 && state.played().size() < state.round();
    }

    private Course held(Role role) {
        return with(Courses.now(scenario, state), role, state.present(role), new Order(Map.of()));
    }

    private Course draft(Role role) {
        TeamState team = state.team(role.id());
        Order own = team.sealed().map(Receipt::order).orElseGet(() -> state.drafted(role));
        Order next = team.sealed()
                .map(Receipt::next)
                .or(() -> team.newest().map(DraftVersion::next))
                .orElse(new Order(Map.of()));
        return with(Courses.now(scenario, state), role, own, next);
    }

    /** What the team had in mind when a round that is over was decided. */
    Course sealed(Role role, int round) {
        Played played = state.played().get(round - 1);
        Order own = Optional.ofNullable(played.orders().get(role.id())).orElseGet(() -> state.present(role));
        Course before = Courses.before(scenario, state, round);
        return with(before, role, own, new Order(Map.of()));
    }

    private Course with(Course before, Role role, Order own, Order next) {
        int round = before.rounds().size() + 1;
        Order all = own;
        for (Role other : scenario.roles()) {
            if (!other.equals(role)) {
                all = all.with(assumed(role, other, round));
            }
        }
        List<Order> rounds = GameState.plus(before.rounds(), all);
        List<Announced> announced = new ArrayList<>(before.announced());
        next.levels().forEach((lever, level) -> announced.add(new Announced(lever, round + 1, level)));
        return new Course(rounds, announced, before.events(), before.conduct());
    }

    private Order assumed(Role role, Role other, int round) {
        Order present = state.present(other, round - 1);
        return switch (stances(role, round).getOrDefault(other.id(), new Stance.Hold())) {
            case Stance.Hold hold -> present;
            case Stance.History history -> own(other, world.historicLevels(round), present);
            case Stance.Situation(String name) ->
                scenario.situations().stream()
                        .filter(situation -> situation.name().equals(name))
                        .findFirst()
                        .map(situation -> own(other, situation.levels(), present))
                        .orElse(present);
        };
    }

    /** In a round that is over what was assumed then. */
    private Map<RoleId, Stance> stances(Role role, int round) {
        return round <= state.played().size()
                ? state.played().get(round - 1).assumed().getOrDefault(role.id(), Map.of())
                : state.team(role.id()).stances();
    }

    private static Order own(Role role, Order levels, Order present) {
        Map<LeverId, Double> own = new LinkedHashMap<>();
        role.levers()
                .forEach(lever ->
                        own.put(lever.id(), levels.levels().getOrDefault(lever.id(), present.level(lever.id()))));
        return new Order(own);
    }
}
