package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.game.GameView;
import org.chokepoint.ui.page.Kept;

/** The parts of a student's page; the first changes with the phase, the others stay as they were left. */
class PlayTabs extends Div {

    private final Tabs bar = new Tabs();
    private final Tab first = new Tab();
    private final Map<Tab, PlayPanel> panels = new LinkedHashMap<>();

    PlayTabs(String label) {
        bar.getElement().setAttribute("aria-label", label);
        bar.setAutoselect(false);
        allowOnlyTabs(bar);
        bar.add(first);
        bar.addSelectedChangeListener(change -> reveal());
        first.setId("tab-main");
        addClassName("play-tabs");
        add(bar);
    }

    /** The frame in which Vaadin scrolls its tabs can take the focus, which nothing but a tab may do in a list of tabs. */
    private static void allowOnlyTabs(Tabs bar) {
        bar.getElement().executeJs("this.shadowRoot.getElementById('scroll').removeAttribute('tabindex')");
    }

    /** Adds a tab that stays, and the place for a count in it. */
    Span with(String id, String label, PlayPanel panel) {
        Span count = new Span();
        count.addClassName("count");
        count.setVisible(false);
        Tab tab = new Tab(new Span(label), count);
        tab.setId("tab-" + id);
        bar.add(tab);
        put(tab, panel);
        return count;
    }

    /** Shows what the phase asks for, in the first tab. */
    void first(String label, PlayPanel panel) {
        PlayPanel before = panels.get(first);
        if (!panel.equals(before)) {
            panels.remove(first);
            Optional.ofNullable(before).ifPresent(this::remove);
            put(first, panel);
        }
        first.removeAll();
        first.add(new Span(label));
        first.setVisible(true);
        select(first);
        if (before != null) {
            Kept.focus(panel);
        }
    }

    /** Shows a tab that stays, where the phase has none of its own; what the phase before showed can still be read. */
    void only(PlayPanel panel) {
        first.setVisible(panels.containsKey(first));
        panels.forEach((tab, shown) -> {
            if (shown.equals(panel)) {
                select(tab);
            }
        });
    }

    void update(GameView.Member member) {
        panels.values().forEach(panel -> panel.update(member));
    }

    private void put(Tab tab, PlayPanel panel) {
        panels.put(tab, panel);
        panel.getElement().setAttribute("role", "tabpanel");
        panel.getElement().setAttribute("aria-labelledby", tab.getId().orElseThrow());
        panel.setVisible(false);
        add(panel);
    }

    private void select(Tab tab) {
        bar.setSelectedTab(tab);
        reveal();
    }

    private void reveal() {
        panels.forEach((tab, panel) -> panel.setVisible(tab.equals(bar.getSelectedTab())));
    }
}
