package org.chokepoint.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chokepoint.events.StreamAdvanced;
import org.chokepoint.events.StreamId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;

/**
 * Draws a page again when a stream that it watches has advanced, at most four times a second.
 * Nothing but "this stream moved" arrives here: each page asks for its own projection.
 */
@org.springframework.stereotype.Component
public class LiveStreams implements DisposableBean {

    private static final long PAUSE_MILLIS = 250;

    private final Map<StreamId, Set<Watch>> watches = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-", 0).factory());

    /** Runs {@code render} whenever {@code owner} comes onto a page, and again after each advance of the stream. */
    public void watch(Component owner, StreamId stream, Runnable render) {
        owner.addAttachListener(event -> {
            Registration registration = register(event.getUI(), stream, render);
            owner.addDetachListener(detached -> {
                detached.unregisterListener();
                registration.remove();
            });
            render.run();
        });
    }

    @EventListener
    void on(StreamAdvanced advanced) {
        watches.getOrDefault(advanced.stream(), Set.of()).forEach(Watch::ask);
    }

    int watched() {
        return watches.values().stream().mapToInt(Set::size).sum();
    }

    private Registration register(UI ui, StreamId stream, Runnable render) {
        Watch watch = new Watch(ui, render);
        watches.computeIfAbsent(stream, key -> ConcurrentHashMap.newKeySet()).add(watch);
        return Registration.once(() -> watches.computeIfPresent(stream, (key, set) -> {
            set.remove(watch);
            return set.isEmpty() ? null : set;
        }));
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    /** One page's wish to be drawn; several advances within the pause become one drawing. */
    private final class Watch {

        private final UI ui;
        private final Runnable render;
        private final AtomicBoolean asked = new AtomicBoolean();
        private volatile long lastDrawn = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);

        Watch(UI ui, Runnable render) {
            this.ui = ui;
            this.render = render;
        }

        void ask() {
            if (asked.compareAndSet(false, true)) {
                long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastDrawn);
                clock.schedule(
                        () -> Thread.startVirtualThread(this::draw),
                        Math.max(0, PAUSE_MILLIS - since),
                        TimeUnit.MILLISECONDS);
            }
        }

        private void draw() {
            try {
                ui.access(() -> {
                    asked.set(false);
                    lastDrawn = System.nanoTime();
                    render.run();
                });
            } catch (UIDetachedException gone) {
                asked.set(false);
            }
        }
    }
}
