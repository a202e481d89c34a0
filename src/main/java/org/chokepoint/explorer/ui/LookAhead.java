package org.chokepoint.explorer.ui;

import com.vaadin.flow.router.QueryParameters;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Dossiers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works out, once the server answers, what the first reader of a model would have to wait for. */
@Component
class LookAhead {

    private final Dossiers dossiers;
    private final Atlas atlas;

    LookAhead(Dossiers dossiers, Atlas atlas) {
        this.dossiers = dossiers;
        this.atlas = atlas;
    }

    /** Beside everything else, and behind it. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread beside = new Thread(() -> dossiers.all().forEach(this::look), "look-ahead");
        beside.setDaemon(true);
        beside.setPriority(Thread.MIN_PRIORITY);
        beside.start();
    }

    private void look(Dossier dossier) {
        atlas.causes(dossier);
        dossier.moving().stream()
                .map(Variable::name)
                .findFirst()
                .ifPresent(any -> atlas.curve(dossier, any, Assumptions.NONE));
        Assumed first = Assumed.of(QueryParameters.empty(), dossier);
        if (dossier.moving().stream().anyMatch(one -> one.name().equals(first.outcome()))) {
            atlas.strongest(dossier, first);
        }
    }
}
