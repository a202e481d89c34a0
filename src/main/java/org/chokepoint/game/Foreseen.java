package org.chokepoint.game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.scenario.Announced;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** Courses that a team has in mind: its own draft, and the others as it assumes them. What others really draft is never in them. */
record Foreseen(Scenario scenario, World world, GameState state) {

    /** The course with the draft of a team, or its sealed order, in the round to be decided; nothing while none is. */
    Optional<Course> drafted(Role role) {
        int round = state.round();
        if (round == 0 || state.played().size() >= round) {
            return Optional.empty();
        }
        TeamState team = state.team(role.id());
        Order own = team.sealed().map(Receipt::order).orElseGet(() -> state.drafted(role));
        Order next = team.sealed()
                .map(Receipt::next)
                .or(() -> team.newest().map(DraftVersion::next))
                .orElse(new Order(Map.of()));
        return Optional.of(with(Courses.now(scenario, state), role, own, next));
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
        return switch (state.team(role.id()).stances().getOrDefault(other.id(), new Stance.Hold())) {
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

    private static Order own(Role role, Order levels, Order present) {
        Map<LeverId, Double> own = new LinkedHashMap<>();
        role.levers()
                .forEach(lever ->
                        own.put(lever.id(), levels.levels().getOrDefault(lever.id(), present.level(lever.id()))));
        return new Order(own);
    }
}
