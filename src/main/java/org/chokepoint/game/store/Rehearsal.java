package org.chokepoint.game.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chokepoint.events.StreamAdvanced;
import org.chokepoint.game.GameId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works out, as soon as a game is there, what the first preview in it would have to wait for; beside everything else, and behind it. */
@Component
class Rehearsal implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final EventSourcedGames games;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    Rehearsal(EventSourcedGames games) {
        this.games = games;
    }

    @EventListener
    void on(StreamAdvanced advanced) {
        GameId.of(advanced.stream()).ifPresent(game -> beside.execute(() -> rehearse(game)));
    }

    private void rehearse(GameId game) {
        try {
            games.rehearse(game);
        } catch (RuntimeException failure) {
            LOG.warn("the previews of game {} could not be rehearsed", game.value(), failure);
        }
    }

    @Override
    public void destroy() {
        beside.shutdownNow();
    }
}
