package org.chokepoint.game.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chokepoint.account.Actor;
import org.chokepoint.events.StreamAdvanced;
import org.chokepoint.events.VersionConflict;
import org.chokepoint.game.Bots;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Phase;
import org.chokepoint.scenario.RoleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plays the bots of games, through the same door as people. It keeps nothing of a game: each advance, and each start of the platform,
 * makes it look at the views and do what is still to be done, one game after the other.
 */
@Component
class BotDriver implements DisposableBean {

    /** More than the phases and the talks of any round take. */
    private static final int MOST_TURNS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(BotDriver.class);

    private final EventSourcedGames games;
    private final Worlds worlds;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("bots").factory());

    BotDriver(EventSourcedGames games, Worlds worlds) {
        this.games = games;
        this.worlds = worlds;
    }

    @EventListener
    void on(StreamAdvanced advanced) {
        GameId.of(advanced.stream()).ifPresent(game -> thread.execute(() -> follow(game)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        thread.execute(this::wake);
    }

    /** Goes on with the games that the last process may have left while bots were to move. */
    void wake() {
        games.recent().forEach(this::follow);
    }

    /** Whoever came first so often has announced it, and that leads here again; a game that cannot go on holds up no other. */
    private void follow(GameId game) {
        try {
            drive(game);
        } catch (VersionConflict others) {
            return;
        } catch (RuntimeException failure) {
            LOG.warn("the bots could not move in game {}", game.value(), failure);
        }
    }

    /** Does all that a game waits for but the moves of people; a game with an instructor goes on when the instructor or the time says so. */
    void drive(GameId game) {
        boolean moved = games.exists(game);
        for (int turn = 0; moved && turn < MOST_TURNS; turn++) {
            GameView.Table table = games.view(game, new Actor.Visitor()).table();
            boolean bots = !table.settings().bots().isEmpty();
            moved = bots && (table.solo() ? alone(game, table) : inClass(game, table));
        }
    }

    private boolean inClass(GameId game, GameView.Table table) {
        return table.phase().isOpenForOrders()
                && move(game, table, table.phase() == Phase.SEALING || havePeopleSealed(game, table));
    }

    private boolean alone(GameId game, GameView.Table table) {
        return switch (table.phase()) {
            case NEW, FINISHED -> false;
            case LOBBY, BRIEFING -> onward(game, table);
            case DRAFTING, SEALING, APPEALS -> {
                boolean sealed = havePeopleSealed(game, table);
                yield move(game, table, sealed) || sealed && onward(game, table);
            }
            case READING -> table.round() == table.rounds() && does(game, driver(table), new GameCommand.Finish());
        };
    }

    /** Until people have sealed the bots only talk, so that there is somebody to bargain with. */
    private boolean move(GameId game, GameView.Table table, boolean sealed) {
        boolean moved = false;
        for (Map.Entry<RoleId, String> bot : table.settings().bots().entrySet()) {
            Actor seat = seat(bot.getKey());
            if (games.view(game, seat) instanceof GameView.Member view) {
                for (GameCommand command :
                        bots(table).named(bot.getValue(), games.seed(game)).moves(view)) {
                    moved |= (sealed || isTalk(command)) && does(game, seat, command);
                }
            }
        }
        return moved;
    }

    private static boolean isTalk(GameCommand command) {
        return !(command instanceof GameCommand.Draft
                || command instanceof GameCommand.Sign
                || command instanceof GameCommand.Forecast);
    }

    private boolean havePeopleSealed(GameId game, GameView.Table table) {
        int bots = table.settings().bots().size();
        long ofBots = table.settings().bots().keySet().stream()
                .filter(role -> games.view(game, seat(role)) instanceof GameView.Member view
                        && view.sealed().isPresent())
                .count();
        return table.sealed() - ofBots == table.teams() - bots;
    }

    private boolean onward(GameId game, GameView.Table table) {
        return does(game, driver(table), new GameCommand.MoveOn(table.round(), table.phase()));
    }

    private boolean does(GameId game, Actor actor, GameCommand command) {
        return games.handle(game, actor, command) instanceof Decision.Accepted(List<?> events) && !events.isEmpty();
    }

    private Bots bots(GameView.Table table) {
        return worlds.game(table.scenario(), table.settings().basis()).bots();
    }

    /** In a game without an instructor anybody seated may move it on. */
    private static Actor driver(GameView.Table table) {
        return seat(table.settings().bots().keySet().iterator().next());
    }

    private static Actor seat(RoleId role) {
        return new Actor.Player(EventSourcedGames.botSeat(role));
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
