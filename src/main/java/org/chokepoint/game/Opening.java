package org.chokepoint.game;

import static org.chokepoint.game.Decision.accepted;
import static org.chokepoint.game.Decision.rejected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.World;

/** A game is opened and people sit down. */
final class Opening {

    private Opening() {}

    static Decision open(GameState state, Actor actor, GameCommand.Open open, World best) {
        if (state.phase() != Phase.NEW) {
            return rejected(Reason.OPEN_ALREADY);
        }
        return switch (actor) {
            case Actor.Instructor(UserId user) -> opened(open, Optional.of(user), best);
            case Actor.System system -> opened(open, Optional.empty(), best);
            case Actor.Player player -> rejected(Reason.NOT_INSTRUCTOR);
            case Actor.Visitor visitor -> rejected(Reason.NOT_INSTRUCTOR);
        };
    }

    private static Decision opened(GameCommand.Open open, Optional<UserId> instructor, World best) {
        List<GameEvent> events = new ArrayList<>();
        events.add(
                new GameEvent.Opened(open.scenario(), open.seed(), instructor, best.presentLevels(), open.settings()));
        open.seated().forEach((role, seat) -> events.add(new GameEvent.SeatTaken(seat, role)));
        return new Decision.Accepted(events);
    }

    /** The smallest team gets the seat; among equals the seed of the game decides. Asking twice changes nothing. */
    static Decision takeSeat(Board board, Actor actor, SeatId seat) {
        if (!(actor instanceof Actor.Player(var own)) || !own.equals(seat)) {
            return rejected(Reason.NOT_YOUR_SEAT);
        }
        if (board.state().phase() == Phase.FINISHED || board.isSolo()) {
            return rejected(Reason.WRONG_PHASE);
        }
        List<Role> roles = board.scenario().roles().stream()
                .filter(role -> !board.state().settings().bots().containsKey(role.id()))
                .toList();
        if (roles.isEmpty()) {
            return rejected(Reason.WRONG_PHASE);
        }
        return board.state().roleOf(seat).isPresent()
                ? accepted()
                : accepted(new GameEvent.SeatTaken(seat, smallest(board.state(), roles)));
    }

    private static RoleId smallest(GameState state, List<Role> roles) {
        int shift = Math.floorMod(state.opening().seed() + state.seats().size() / roles.size(), roles.size());
        RoleId best = roles.get(shift).id();
        for (int i = 1; i < roles.size(); i++) {
            RoleId role = roles.get((shift + i) % roles.size()).id();
            if (state.members(role).size() < state.members(best).size()) {
                best = role;
            }
        }
        return best;
    }
}
