package org.chokepoint.game.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chokepoint.account.Actor;
import org.chokepoint.events.StreamAdvanced;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells games that time has passed, whether a page is open or not; after a start it finds those that were running. */
@Component
class RoundClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RoundClock.class);
    private static final Duration BEAT = Duration.ofMillis(300);

    private final EventSourcedGames games;
    private final Clock clock;
    private final Set<GameId> running = ConcurrentHashMap.newKeySet();
    private volatile Optional<ScheduledExecutorService> beat = Optional.empty();

    @Autowired
    RoundClock(EventSourcedGames games) {
        this(games, Clock.systemUTC());
    }

    RoundClock(EventSourcedGames games, Clock clock) {
        this.games = games;
        this.clock = clock;
    }

    @Override
    public void start() {
        find();
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().name("round-clock").daemon().unstarted(work));
        thread.scheduleWithFixedDelay(this::tick, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        beat = Optional.of(thread);
    }

    @Override
    public void stop() {
        beat.ifPresent(ScheduledExecutorService::shutdownNow);
        beat = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return beat.isPresent();
    }

    /** The games that may have been running when the last process ended. */
    void find() {
        running.addAll(games.recent());
    }

    @EventListener
    void advanced(StreamAdvanced advanced) {
        GameId.of(advanced.stream()).ifPresent(running::add);
    }

    void tick() {
        for (GameId game : running) {
            try {
                tick(game);
            } catch (RuntimeException failure) {
                LOG.warn("the clock could not move game {}", game.value(), failure);
            }
        }
    }

    /** A game in which no time runs is not looked at until something happens in it. */
    private void tick(GameId game) {
        running.remove(game);
        games.due(game).ifPresent(due -> {
            running.add(game);
            if (!clock.instant().isBefore(due)) {
                games.handle(game, new Actor.System(), new GameCommand.Tick());
            }
        });
    }
}
