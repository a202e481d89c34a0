package org.chokepoint.game;

import java.time.Instant;
import java.util.List;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.World;

/** A game at the moment of a decision. {@code world} has the hidden truth of this game. */
record Board(Scenario scenario, World world, GameState state, Instant now) {

    /** The board after some events. */
    Board after(List<GameEvent> events) {
        GameState next = state;
        for (GameEvent event : events) {
            next = Game.apply(next, event);
        }
        return new Board(scenario, world, next, now);
    }

    Board after(GameEvent event) {
        return after(List.of(event));
    }

    Role role(SeatId seat) {
        return scenario.role(
                state.roleOf(seat).orElseThrow(() -> new IllegalStateException("no role for seat " + seat.value())));
    }

    TeamState team(Role role) {
        return state.team(role.id());
    }

    Offices offices(Role role) {
        return Offices.of(scenario, state, role.id());
    }

    int rounds() {
        return state.settings().rounds(scenario);
    }

    /** The model time at which a round begins. */
    double startOf(int round) {
        return scenario.calendar().startOf(round);
    }

    /** Whether the order of a role for this round is fixed. */
    boolean hasSealed(RoleId role) {
        return state.team(role).sealed().isPresent();
    }

    boolean allSealed() {
        return scenario.roles().stream().allMatch(role -> hasSealed(role.id()));
    }

    /** Whether this actor may move the game on: its instructor, or in a game without one anybody seated. */
    boolean isDriver(Actor actor) {
        return switch (actor) {
            case Actor.Instructor(var user) -> state.isInstructor(user);
            case Actor.Player(SeatId seat) -> isSolo() && state.roleOf(seat).isPresent();
            case Actor.System system -> false;
            case Actor.Visitor visitor -> false;
        };
    }

    boolean isSolo() {
        return state.opening().instructor().isEmpty();
    }

    Course course() {
        return Courses.now(scenario, state);
    }
}
