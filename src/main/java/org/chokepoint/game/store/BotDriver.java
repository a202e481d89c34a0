package org.chokepoint.game.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chokepoint.account.Actor;
import org.chokepoint.dynamics.Model;
import org.chokepoint.events.StreamAdvanced;
import org.chokepoint.events.VersionConflict;
import org.chokepoint.game.Bots;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.scenario.World;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plays the bots of games for one, through the same door as people. It keeps nothing of a game: each advance makes it look at the views
 * and do what is still to be done, one game after the other.
 */
@Component
class BotDriver implements DisposableBean {

    /** More than the phases and the talks of any round take. */
    private static final int MOST_TURNS = 60;

    private final Games games;
    private final Scenarios scenarios;
    private final Map<String, Bots> bots = new ConcurrentHashMap<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("bots").factory());

    BotDriver(Games games, Scenarios scenarios) {
        this.games = games;
        this.scenarios = scenarios;
    }

    @EventListener
    void on(StreamAdvanced advanced) {
        GameId.of(advanced.stream()).ifPresent(game -> thread.execute(() -> follow(game)));
    }

    /** Whoever came first so often has announced it, and that leads here again. */
    private void follow(GameId game) {
        try {
            drive(game);
        } catch (VersionConflict others) {
            return;
        }
    }

    /** Does all that a game for one waits for but its player's own moves; nothing in any other game. */
    void drive(GameId game) {
        boolean moved = games.exists(game);
        for (int turn = 0; moved && turn < MOST_TURNS; turn++) {
            GameView.Table table = games.view(game, new Actor.Visitor()).table();
            moved = table.solo() && turn(game, table);
        }
    }

    private boolean turn(GameId game, GameView.Table table) {
        return switch (table.phase()) {
            case NEW, FINISHED -> false;
            case LOBBY, BRIEFING -> onward(game, table);
            case DRAFTING, SEALING, APPEALS -> {
                boolean sealed = hasPlayerSealed(game, table);
                yield move(game, table, sealed) || sealed && onward(game, table);
            }
            case READING -> table.round() == table.rounds() && does(game, driver(table), new GameCommand.Finish());
        };
    }

    /** Until the player has sealed the bots only talk, so that there is somebody to bargain with. */
    private boolean move(GameId game, GameView.Table table, boolean sealed) {
        boolean moved = false;
        for (Map.Entry<RoleId, String> bot : table.settings().bots().entrySet()) {
            Actor seat = seat(bot.getKey());
            if (games.view(game, seat) instanceof GameView.Member view) {
                for (GameCommand command :
                        bots(table).named(bot.getValue(), seed(game)).moves(view)) {
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

    private boolean hasPlayerSealed(GameId game, GameView.Table table) {
        long ofBots = table.settings().bots().keySet().stream()
                .filter(role -> games.view(game, seat(role)) instanceof GameView.Member view
                        && view.sealed().isPresent())
                .count();
        return table.sealed() > ofBots;
    }

    private boolean onward(GameId game, GameView.Table table) {
        return does(game, driver(table), new GameCommand.MoveOn(table.round(), table.phase()));
    }

    private boolean does(GameId game, Actor actor, GameCommand command) {
        return games.handle(game, actor, command) instanceof Decision.Accepted(List<?> events) && !events.isEmpty();
    }

    private Bots bots(GameView.Table table) {
        return bots.computeIfAbsent(table.scenario(), slug -> {
            Scenario scenario = games.scenario(slug);
            return new Bots(scenario, new World(scenario, scenarios.modelOf(scenario), Model::run));
        });
    }

    /** In a game without an instructor anybody seated may move it on. */
    private static Actor driver(GameView.Table table) {
        return seat(table.settings().bots().keySet().iterator().next());
    }

    private static Actor seat(RoleId role) {
        return new Actor.Player(EventSourcedGames.botSeat(role));
    }

    /** Chance that is the same after a restart. */
    private static long seed(GameId game) {
        return game.value().hashCode();
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
