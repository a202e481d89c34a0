package org.chokepoint.classroom.store;

import java.security.SecureRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.events.VersionConflict;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.Games;
import org.chokepoint.game.Settings;
import org.springframework.stereotype.Component;

/** Seats students in the game, one after another, so that a whole class may press at once. */
@Component
class GameSeats {

    private static final int TRIES = 20;

    private final Games games;
    private final SecureRandom chance = new SecureRandom();
    private final ReentrantLock turn = new ReentrantLock(true);

    GameSeats(Games games) {
        this.games = games;
    }

    String open(String scenario, UserId owner) {
        return games.open(scenario, owner, chance.nextLong()).value();
    }

    String open(String scenario, UserId owner, Settings settings) {
        return games.open(scenario, owner, chance.nextLong(), settings).value();
    }

    /** Whether the game has given the seat a role. */
    boolean take(String game, SeatId seat) {
        turn.lock();
        try {
            return decided(new GameId(game), seat) instanceof Decision.Accepted;
        } finally {
            turn.unlock();
        }
    }

    /** Other commands and other processes may come first, many times over when a class begins. */
    private Decision decided(GameId game, SeatId seat) {
        for (int tried = 1; ; tried++) {
            try {
                return games.handle(game, new Actor.Player(seat), new GameCommand.TakeSeat(seat));
            } catch (VersionConflict conflict) {
                if (tried == TRIES) {
                    throw conflict;
                }
            }
        }
    }
}
