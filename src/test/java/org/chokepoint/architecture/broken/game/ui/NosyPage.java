package org.chokepoint.architecture.broken.game.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.chokepoint.architecture.broken.game.LeakyState;
import org.chokepoint.architecture.broken.game.store.RestlessStore;
import org.springframework.security.core.context.SecurityContextHolder;

/** A public page that holds state, pushes by itself and asks a thread who is there. */
public class NosyPage extends Div {
    public void show(LeakyState state, UI ui, RestlessStore store) {
        ui.access(() -> setText(SecurityContextHolder.getContext() + " " + state.sealedLevel() + store));
    }
}
